import type { CDPSession, Page } from "@playwright/test";

import { median, quantile } from "./measure.ts";

/**
 * Types into the field that has the focus. `middle`, `p95`: milliseconds from a key to the end of the
 * frame that follows it. `work`: milliseconds of main-thread work for each key, deferred work included.
 */
export async function typeAndMeasure(page: Page, devtools: CDPSession, keys = 80) {
  await page.keyboard.type("warm up ", { delay: 20 });
  await page.evaluate(watchKeys);
  const elapsed = await mainThreadClock(devtools);
  await page.keyboard.type("abcdefghij".repeat(keys / 10), { delay: 40 });
  // Deferred checks and the autosave belong to the keys that caused them.
  await page.waitForTimeout(1000);
  const work = await elapsed();
  const delays: number[] = await page.evaluate(() => Reflect.get(window, "keyDelays"));
  return { middle: median(delays), p95: quantile(delays, 0.95), work: work / keys };
}

/** Runs in the page. */
function watchKeys() {
  const delays: number[] = [];
  Object.assign(window, { keyDelays: delays });
  const onKey = ({ timeStamp }: KeyboardEvent) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", () => delays.push(performance.now() - timeStamp));
      channel.port1.start();
      channel.port2.postMessage(undefined);
    });
  };
  window.addEventListener("keydown", onKey, { capture: true });
}

/** Tells the milliseconds of main-thread work since the clock was made. */
async function mainThreadClock(devtools: CDPSession): Promise<() => Promise<number>> {
  await devtools.send("Performance.enable");
  const read = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
  };
  const start = await read();
  return async () => (await read()) - start;
}
