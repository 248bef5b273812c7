import { additionalTools } from "#items/kinds/additional-tools/index.ts";

import { Builder } from "../builder.ts";
import { test } from "./bench-test.ts";
import { delayUntil, longestTask, watchTasks } from "./delays.ts";
import { heapOf, inFreshPage } from "./fresh-page.ts";
import { importItems, loadItems, messages } from "./load-items.ts";
import { median, medianOf, report } from "./measure.ts";

const samples = 3;

test("Adding an item to 19", async ({ browser, server }, testInfo) => {
  const app = await medianOf(samples, () =>
    inFreshPage(browser, async (page) => {
      const builder = new Builder(page);
      await loadItems(page, server.address, messages(18));
      // Who adds the nineteenth has opened the palette before.
      await builder.addItem("Message");
      const opening = await delayUntil(page, { selector: '[role="option"]' }, () =>
        builder.button("Add item").click(),
      );
      const choosing = await delayUntil(page, { selector: '[aria-label^="Item 20:"]' }, () =>
        builder.palette.getByRole("option", { name: "Message", exact: true }).click(),
      );
      return opening + choosing;
    }),
  );
  const measure = "Adding an item to 19, both steps";
  report(testInfo, { measure, unit: "ms", app, budget: 60 });
});

test("Opening the largest kind", async ({ browser, server }, testInfo) => {
  const item = additionalTools.examples.at(-1)?.item;
  const app = await medianOf(samples, () =>
    inFreshPage(browser, async (page) => {
      await loadItems(page, server.address, item ? [item] : []);
      return delayUntil(page, { selector: "[data-field]" }, () =>
        new Builder(page).heading(1).click(),
      );
    }),
  );
  report(testInfo, { measure: "Opening the largest kind: every tool", unit: "ms", app });
});

for (const { count, budget } of [{ count: 1000, budget: 150 }, { count: 20_000 }]) {
  test(`Loading ${count} items`, async ({ browser, server }, testInfo) => {
    const loaded: { time: number; task: number; heap: number }[] = [];
    for (let sample = 0; sample < samples; sample++) {
      loaded.push(
        await inFreshPage(browser, async (page, devtools) => {
          await page.goto(server.address);
          await watchTasks(page);
          const time = await importItems(new Builder(page), messages(count));
          // The checks and the first save of a new draft follow.
          await page.waitForTimeout(1500);
          return { time, task: await longestTask(page), heap: await heapOf(devtools) };
        }),
      );
    }
    const measure = `Loading ${count.toLocaleString("en")} items`;
    const app = median(loaded.map(({ time }) => time));
    report(testInfo, { measure, unit: "ms", app, ...(budget !== undefined && { budget }) });
    const task = median(loaded.map(({ task: longest }) => longest));
    report(testInfo, { measure: `${measure}: longest task`, unit: "ms", app: task });
    if (count > 1000) return;
    const heap = median(loaded.map(({ heap: used }) => used));
    report(testInfo, { measure: "Heap with 1,000 items", unit: "MB", app: heap, budget: 40 });
  });
}
