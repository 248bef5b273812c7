import { defineConfig, type LaunchOptions } from "@playwright/test";

import type { ServerOptions } from "./fixtures.ts";

const browser = process.env.E2E_BROWSER;
if (!browser) throw new Error("Start the end-to-end tests with: npm run e2e");
const launchOptions: LaunchOptions = JSON.parse(browser);

export default defineConfig<object, ServerOptions>({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  // A busy machine drops a frame now and then: what passes the second time is told as flaky.
  retries: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    launchOptions,
    // A trace of every test would cost as much as its steps.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    contextOptions: { reducedMotion: "reduce" },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    {
      // The main journey stands for the whole screen; the other specs would only repeat themselves.
      name: "phone",
      testMatch: "create-conversation.spec.ts",
      use: { viewport: { width: 375, height: 812 }, hasTouch: true },
    },
  ],
});
