import { itemDefinitions } from "#items/registry.ts";

import { expect, test } from "./fixtures.ts";

// A trace of so many open cards would take longer than they do.
test.use({ trace: "off" });

const widths = [375, 768, 1280, 2560];

test("With every kind open, nothing is wider than the window, light or dark", async ({
  builder,
  page,
}) => {
  await builder.open();
  for (const { label } of itemDefinitions) await builder.addItem(label);
  await builder.addMetadata("ticket", "4711");
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(overflow, `${width} pixels, ${colorScheme}`).toBeLessThanOrEqual(0);
    }
  }
});

test("The scheme of colours follows the system until the user chooses", async ({
  builder,
  page,
}) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await builder.open();
  const light = await background();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(background).not.toBe(light);
});
