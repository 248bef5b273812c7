import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect } from "./fixtures.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** All that can come out differently when only the colours change. */
const rulesOfColours = ["color-contrast", "link-in-text-block"];

/**
 * Nothing of what is shown breaks a rule of WCAG 2.2 AA, or a good practice, in light or in dark. No
 * rule is switched off. With `part`, a selector, only that part is looked at: the rest was before.
 */
export async function expectAccessible(page: Page, state: string, part?: string) {
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await faultsOf(page, (axe) => axe.withRules(rulesOfColours), part);
  await page.emulateMedia({ colorScheme: "light" });
  const inLight = await faultsOf(page, (axe) => axe.withTags(tags), part);
  expect.soft({ inLight, inDark }, state).toEqual({ inLight: [], inDark: [] });
}

/** What breaks which rule, with a few places as examples. */
async function faultsOf(page: Page, choose: (axe: AxeBuilder) => AxeBuilder, part?: string) {
  // A run in parts would open a page of its own to put them together.
  const axe = choose(new AxeBuilder({ page })).setLegacyMode();
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.length,
    examples: nodes.slice(0, 3).map(({ target, failureSummary, html }) => ({
      target: target.join(" "),
      html: html.slice(0, 200),
      failureSummary,
    })),
  }));
}
