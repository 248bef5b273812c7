import { defineConfig } from "@playwright/test";

import tests from "../playwright.config.ts";

/** One worker and no traces: nothing else may take the machine's time while it is measured. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.bench.ts",
  outputDir: "../../test-results",
  workers: 1,
  timeout: 120_000,
  reporter: [["./table-reporter.ts"]],
  use: {
    browserName: "chromium",
    launchOptions: tests.use?.launchOptions,
    viewport: { width: 1280, height: 800 },
  },
});
