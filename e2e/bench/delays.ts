import type { Page } from "@playwright/test";

/**
 * Milliseconds from what `act` does, its last click or choice of a file, to the frame that shows at
 * least `count` elements of a selector.
 */
export async function delayUntil(
  page: Page,
  { selector, count = 1 }: { selector: string; count?: number },
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(watchFor, { selector, count });
  await act();
  await page.waitForFunction(() => Reflect.has(window, "delay"));
  return page.evaluate(() => Number(Reflect.get(window, "delay")));
}

/** Runs in the page. */
function watchFor({ selector, count }: { selector: string; count: number }) {
  Reflect.deleteProperty(window, "delay");
  let start = Infinity;
  const begin = () => {
    start = performance.now();
  };
  for (const type of ["click", "change"]) {
    window.addEventListener(type, begin, { capture: true, signal: AbortSignal.timeout(60_000) });
  }
  const look = () => {
    if (start === Infinity || document.querySelectorAll(selector).length < count) {
      requestAnimationFrame(look);
    } else {
      requestAnimationFrame((now) => Object.assign(window, { delay: now - start }));
    }
  };
  requestAnimationFrame(look);
}

/** From now on the page notes how long each task takes that is felt: 50 milliseconds and more. */
export async function watchTasks(page: Page) {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });
}

/** Milliseconds of the longest of them; 0 if there was none. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...Reflect.get(window, "longTasks")));
}
