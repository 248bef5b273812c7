import type { Browser, CDPSession, Page } from "@playwright/test";

/** A page of a browser context of its own: nothing is cached, stored or warm. */
export async function inFreshPage<Result>(
  browser: Browser,
  act: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const result = await act(page, await context.newCDPSession(page));
  await context.close();
  return result;
}

export async function slowDown(devtools: CDPSession, rate: number) {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Megabytes of JavaScript objects that are in use. */
export async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}
