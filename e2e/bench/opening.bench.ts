import type { Browser } from "@playwright/test";

import { sizeOfFirstLoad, timeOfFirstControl, watchForFirstControl } from "../first-load.ts";
import { slowdowns, test } from "./bench-test.ts";
import { inFreshPage, slowDown } from "./fresh-page.ts";
import { median, report } from "./measure.ts";

const samples = 7;

/** Milliseconds to the first usable control, without and with a slower processor. */
const budgets = { 1: 420, 4: 1200 };

for (const { slowdown, suffix } of slowdowns) {
  test(`Opening${suffix}`, async ({ browser, server, bare }, testInfo) => {
    const floor = await openAndMeasure(browser, bare.address, slowdown);
    const app = await openAndMeasure(browser, server.address, slowdown);
    if (slowdown === 1) {
      const measure = "JavaScript and CSS until usable, compressed";
      report(testInfo, { measure, unit: "kB", app: app.size, budget: 200 });
    }
    const measure = `First usable control${suffix}`;
    const budget = budgets[slowdown];
    report(testInfo, { measure, unit: "ms", floor: floor.time, app: app.time, budget });
  });
}

async function openAndMeasure(browser: Browser, address: string, slowdown: number) {
  const opened: { time: number; size: number }[] = [];
  for (let sample = 0; sample < samples; sample++) {
    opened.push(
      await inFreshPage(browser, async (page, devtools) => {
        await slowDown(devtools, slowdown);
        await page.addInitScript(watchForFirstControl);
        await page.goto(address);
        return { time: await timeOfFirstControl(page), size: await sizeOfFirstLoad(page) };
      }),
    );
  }
  return {
    time: median(opened.map(({ time }) => time)),
    size: median(opened.map(({ size }) => size)),
  };
}
