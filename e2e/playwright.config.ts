import { defineConfig, type LaunchOptions } from "@playwright/test";

import type { ServerOptions } from "./fixtures.ts";

const browser = process.env.E2E_BROWSER;
if (!browser) throw new Error("Start the end-to-end tests with: npm run e2e");
const launchOptions: LaunchOptions = JSON.parse(browser);

/** Specs that stand for the whole screen run at both sizes; the others would only repeat themselves. */
const atBothSizes = ["create-conversation.spec.ts", "layout.spec.ts"];

export default defineConfig<object, ServerOptions>({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    launchOptions,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    contextOptions: { reducedMotion: "reduce" },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      testMatch: atBothSizes,
      use: { viewport: { width: 375, height: 812 }, hasTouch: true },
    },
  ],
});
