import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

import { serverInDevelopment } from "./src/server/dev-plugin.ts";
import { noncePlaceholder } from "./src/server/nonce-placeholder.ts";

export default defineConfig({
  plugins: [react(), serverInDevelopment()],
  html: { cspNonce: noncePlaceholder },
  server: { host: "127.0.0.1" },
  builder: {},
  environments: {
    client: {
      // The first browsers with `light-dark()`, which both colour schemes rest on.
      build: { outDir: "dist/client", target: ["chrome123", "firefox120", "safari17.5"] },
    },
    ssr: {
      build: {
        outDir: "dist/server",
        copyPublicDir: false,
        rolldownOptions: { input: "src/server/main.ts" },
      },
    },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    // Laws run many cases; on a busy machine five seconds are not enough for them.
    testTimeout: 60_000,
  },
});
