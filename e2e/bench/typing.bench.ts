import { Builder } from "../builder.ts";
import { slowdowns, test } from "./bench-test.ts";
import { inFreshPage, slowDown } from "./fresh-page.ts";
import { loadItems, messages } from "./load-items.ts";
import { report } from "./measure.ts";
import { typeAndMeasure } from "./type-and-measure.ts";

/** Of a long conversation some cards are open, as many as a person looks at. */
const cases = [
  { count: 1, open: 1 },
  { count: 20, open: 1 },
  { count: 20, open: 8 },
  { count: 200, open: 1 },
  { count: 1000, open: 1 },
  { count: 1000, open: 8 },
];

/** How much slower than the floor a key may be. */
const budgets = { 1: 1.1, 4: 1.3 };

for (const { slowdown, suffix } of slowdowns) {
  test(`Typing${suffix}`, async ({ browser, server, bare }, testInfo) => {
    test.setTimeout(240_000);
    const floor = await inFreshPage(browser, async (page, devtools) => {
      await page.goto(bare.address);
      await slowDown(devtools, slowdown);
      await page.getByRole("textbox").focus();
      return typeAndMeasure(page, devtools);
    });
    let withTwenty = NaN;
    for (const { count, open } of cases) {
      const key = await inFreshPage(browser, async (page, devtools) => {
        await loadItems(page, server.address, messages(count));
        const builder = new Builder(page);
        for (let position = open; position > 0; position--) await builder.openCard(position);
        await builder.card(1).getByRole("textbox", { name: "Content" }).focus();
        await slowDown(devtools, slowdown);
        return typeAndMeasure(page, devtools);
      });
      if (count === 20 && open === 1) withTwenty = key.p95;
      const place = `${count} item${count === 1 ? "" : "s"}, ${open} open${suffix}`;
      const budget =
        count === 20
          ? budgets[slowdown] * floor.p95
          : count === 1000
            ? 1.1 * withTwenty
            : undefined;
      const inPainting = { measure: `Key to frame, ${place}`, unit: "ms" };
      report(testInfo, { ...inPainting, floor: floor.middle, app: key.middle });
      report(testInfo, {
        ...inPainting,
        measure: `${inPainting.measure}, p95`,
        floor: floor.p95,
        app: key.p95,
        ...(budget !== undefined && { budget }),
      });
      report(testInfo, {
        measure: `Main thread per key, ${place}`,
        unit: "ms",
        floor: floor.work,
        app: key.work,
        ...(count === 20 && { budget: 1.5 * floor.work }),
      });
    }
  });
}
