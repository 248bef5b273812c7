import type { Page, TestInfo } from "@playwright/test";

export type Row = { measure: string; unit: string; floor?: number; app: number };

export function report(testInfo: TestInfo, row: Row) {
  testInfo.annotations.push({ type: "row", description: JSON.stringify(row) });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Milliseconds of main-thread work since the page was opened. */
export async function mainThreadTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
}

/**
 * Types into the field that has the focus. `paint`: median milliseconds from a key to the end of the
 * frame that follows it. `work`: milliseconds of main-thread work for each key.
 */
export async function typeAndMeasure(page: Page, keys = 60) {
  await page.keyboard.type("warm up ", { delay: 20 });
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { keyDelays: delays });
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener("message", () =>
            delays.push(performance.now() - timeStamp),
          );
          channel.port1.start();
          channel.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
  const before = await mainThreadTime(page);
  await page.keyboard.type("abcdefghij".repeat(keys / 10), { delay: 40 });
  // Deferred checks and the autosave belong to the keys that caused them.
  await page.waitForTimeout(1000);
  const work = (await mainThreadTime(page)) - before;
  const delays: number[] = await page.evaluate(() => Reflect.get(window, "keyDelays"));
  return { paint: median(delays), work: work / keys };
}
