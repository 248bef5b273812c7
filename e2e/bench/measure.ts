import type { Page, TestInfo } from "@playwright/test";

export type Row = { measure: string; unit: string; floor?: number; app: number };

export function report(testInfo: TestInfo, row: Row) {
  testInfo.annotations.push({ type: "row", description: JSON.stringify(row) });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Tells the milliseconds of main-thread work since the clock was made. */
async function mainThreadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
  };
  const start = await read();
  return async () => (await read()) - start;
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
  const elapsed = await mainThreadClock(page);
  await page.keyboard.type("abcdefghij".repeat(keys / 10), { delay: 40 });
  // Deferred checks and the autosave belong to the keys that caused them.
  await page.waitForTimeout(1000);
  const work = await elapsed();
  const delays: number[] = await page.evaluate(() => Reflect.get(window, "keyDelays"));
  return { paint: median(delays), work: work / keys };
}
