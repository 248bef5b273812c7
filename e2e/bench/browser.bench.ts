import type { Browser, Page } from "@playwright/test";

import { Builder } from "../builder.ts";
import { test as base } from "../fixtures.ts";
import { startBarePage } from "./bare-page.ts";
import { median, report, typeAndMeasure } from "./measure.ts";

const test = base.extend<object, { bare: { address: string } }>({
  bare: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
    async ({}, provide) => {
      const page = await startBarePage();
      await provide(page);
      await page.close();
    },
    { scope: "worker" },
  ],
});

test("Opening", async ({ browser, server, bare }, testInfo) => {
  const floor = await openAndMeasure(browser, bare.address);
  const app = await openAndMeasure(browser, server.address);
  report(testInfo, {
    measure: "Opening: time to the first usable control",
    unit: "ms",
    floor: floor.time,
    app: app.time,
  });
  report(testInfo, {
    measure: "Opening: transferred until then",
    unit: "kB",
    floor: floor.size,
    app: app.size,
  });
});

test("Typing", async ({ browser, server, bare }, testInfo) => {
  const floor = await inFreshPage(browser, bare.address, async (page) => {
    await page.getByRole("textbox").focus();
    return typeAndMeasure(page);
  });
  for (const count of [1, 20]) {
    const app = await inFreshPage(browser, server.address, async (page) => {
      const builder = new Builder(page);
      for (let index = 0; index < count; index++) await builder.addItem("Message");
      await (await builder.openCard(count)).getByRole("textbox", { name: "Content" }).focus();
      return typeAndMeasure(page);
    });
    const measure = `Typing, ${count} item${count === 1 ? "" : "s"}`;
    report(testInfo, {
      measure: `${measure}: key to painted frame`,
      unit: "ms",
      floor: floor.paint,
      app: app.paint,
    });
    report(testInfo, {
      measure: `${measure}: main thread per key`,
      unit: "ms",
      floor: floor.work,
      app: app.work,
    });
  }
});

test("Adding an item to 19", async ({ browser, server }, testInfo) => {
  const times: number[] = [];
  for (let sample = 0; sample < 3; sample++) {
    const time = await inFreshPage(browser, server.address, async (page) => {
      const builder = new Builder(page);
      for (let index = 0; index < 19; index++) await builder.addItem("Message");
      await page.evaluate(watchForNextItem);
      await builder.addItem("Message");
      await page.waitForFunction(() => Reflect.has(window, "itemDelay"));
      return page.evaluate<number>(() => Reflect.get(window, "itemDelay"));
    });
    times.push(time);
  }
  report(testInfo, {
    measure: "Adding an item to 19: click to painted frame",
    unit: "ms",
    app: median(times),
  });
});

/** Milliseconds from the last click to the frame that shows one item more. Runs in the page. */
function watchForNextItem() {
  const count = () => document.querySelectorAll('[role="group"][aria-label^="Item "]').length;
  const before = count();
  let clicked = 0;
  window.addEventListener("click", ({ timeStamp }) => (clicked = timeStamp), { capture: true });
  const look = () => {
    if (count() === before) requestAnimationFrame(look);
    else requestAnimationFrame((now) => Object.assign(window, { itemDelay: now - clicked }));
  };
  look();
}

const samples = 7;

/** Cold cache for each sample. Sizes are in kilobytes as transferred, compressed. */
async function openAndMeasure(browser: Browser, address: string) {
  const times: number[] = [];
  const sizes: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(watchForFirstControl);
    await page.goto(address);
    await page.waitForFunction(() => Reflect.has(window, "opened"));
    const opened: { time: number; size: number } = await page.evaluate(() =>
      Reflect.get(window, "opened"),
    );
    times.push(opened.time);
    sizes.push(opened.size);
    await context.close();
  }
  return { time: median(times), size: median(sizes) };
}

/** Notes when a control that a person can use has been painted. Runs in the page. */
function watchForFirstControl() {
  const look = () => {
    const control = document.querySelector("button:enabled, textarea");
    if (!control) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() => {
      const size = [
        ...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource"),
      ].reduce((sum, entry) => sum + ("transferSize" in entry ? Number(entry.transferSize) : 0), 0);
      Object.assign(window, { opened: { time: performance.now(), size: size / 1000 } });
    });
  };
  look();
}

async function inFreshPage<Result>(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const result = await act(page);
  await context.close();
  return result;
}
