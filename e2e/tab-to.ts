import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than the longest way through one screen has. */
const mostStops = 150;

/** Moves the focus with the Tab key alone until it is on the target. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  await expect(target).toBeAttached();
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(target)}`);
}
