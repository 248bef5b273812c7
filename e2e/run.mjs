import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

import { findOrInstallBrowser, launchOptions } from "./find-browser.mjs";

/*
 * Runs the end-to-end tests in a browser that this machine has or gets:
 * node e2e/run.mjs [Playwright's own options]
 */
const executablePath = await findOrInstallBrowser();
process.stderr.write(`Browser: ${executablePath}\n`);

const command = createRequire(import.meta.url).resolve("@playwright/test/cli");
const given = process.argv.slice(2);
const config = given.includes("--config") ? [] : ["--config", "e2e/playwright.config.ts"];
const { status } = spawnSync(process.execPath, [command, "test", ...config, ...given], {
  stdio: "inherit",
  env: { ...process.env, E2E_BROWSER: JSON.stringify(launchOptions(executablePath)) },
});
process.exitCode = status ?? 1;
