import "#ui/styles.css";
import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { config } from "zod/v4/core";

import { App } from "#app/app.tsx";
import { isFirstVisit } from "#draft/storage/is-first-visit.ts";

// Generated parsers need `eval`, which the Content Security Policy forbids.
config({ jitless: true });

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root");
const screen = createRoot(root);
void isFirstVisit().then((isFirst) =>
  // All in one go: nothing else is to begin before the first picture.
  flushSync(() =>
    screen.render(
      <StrictMode>
        <App isFirstVisit={isFirst} />
      </StrictMode>,
    ),
  ),
);
