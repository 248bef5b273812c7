import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

import { executable } from "./src/cli/executable-plugin.ts";
import { compressed } from "./src/server/compress-plugin.ts";
import { serverInDevelopment } from "./src/server/dev-plugin.ts";
import { noncePlaceholder } from "./src/server/nonce-placeholder.ts";

export default defineConfig({
  plugins: [react(), serverInDevelopment(), executable(), compressed()],
  html: { cspNonce: noncePlaceholder },
  server: { host: "127.0.0.1" },
  builder: {},
  environments: {
    client: {
      // The first browsers with `light-dark()`, which both colour schemes rest on.
      build: {
        outDir: "dist/client",
        target: ["chrome123", "firefox120", "safari17.5"],
        rolldownOptions: {
          output: {
            // What the page opens with comes in one file: many small ones take longer.
            codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] },
          },
        },
      },
    },
    ssr: {
      build: {
        // Two programs that share what they can, beside the client: dist is not theirs to empty.
        outDir: "dist",
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { "server/main": "src/server/main.ts", "cli/main": "src/cli/main.ts" },
          output: { entryFileNames: "[name].js", chunkFileNames: "shared/[name].js" },
        },
      },
    },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["src/test-support.ts"],
    // What takes a moment here takes many on a busy machine, and laws run many cases.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
