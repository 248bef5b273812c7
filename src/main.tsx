import "#ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import * as z from "zod";

import { App } from "#app/app.tsx";

// Generated parsers need `eval`, which the Content Security Policy forbids.
z.config({ jitless: true });

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
