import { test as base } from "../fixtures.ts";
import { startBarePage } from "./bare-page.ts";

/** `bare`: the page that is the floor of what is measured. */
export const test = base.extend<object, { bare: { address: string } }>({
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

/** How many times slower the processor is made, and how a row says so. */
export const slowdowns = [
  { slowdown: 1, suffix: "" },
  { slowdown: 4, suffix: ", CPU 4× slower" },
] as const;
