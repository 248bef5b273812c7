import type { Locator } from "@playwright/test";

/** A problem may offer a mend that adds something, which is no part of the form. */
export const notOfProblems = ":not([data-severity] *)";

/** Groups of filters nest for ever. */
const deepest = 6;

/**
 * Presses every button that adds a field, a row or a pair, also those that appear by it, each once; of
 * a menu so many entries, one after the other.
 */
export async function addEverything(form: Locator, entries = Infinity) {
  const pressed = new Map<string, number>();
  const buttons = form
    .locator("[data-field], [aria-label='More fields']")
    .getByRole("button", { name: /^Add /, disabled: false })
    .and(form.locator(notOfProblems));
  for (;;) {
    const places = await buttons.evaluateAll(describePlaces);
    const next = places.findIndex(
      ({ name, depth, hasMenu }) =>
        depth <= deepest && (pressed.get(name) ?? 0) < (hasMenu ? entries : 1),
    );
    const place = places[next];
    if (!place) return;
    const count = pressed.get(place.name) ?? 0;
    await buttons.nth(next).click();
    const isLast = place.hasMenu && (await chooseEntry(form, count));
    pressed.set(place.name, isLast ? Infinity : count + 1);
  }
}

/** Chooses the entry at this place of the open menu, and says whether it is the last one. */
async function chooseEntry(form: Locator, index: number): Promise<boolean> {
  const entries = form.page().getByRole("menuitem");
  await entries.first().waitFor();
  const count = await entries.count();
  await entries.nth(index).click();
  return index === count - 1;
}

/** The field that each button stands in, and its name. Runs in the page. */
function describePlaces(buttons: Element[]) {
  return buttons.map((button) => {
    const field = button.closest("[data-field]")?.getAttribute("data-field") ?? "";
    return {
      name: `${field} ${button.getAttribute("aria-label") ?? button.textContent}`,
      depth: field.split("/").length - 1,
      hasMenu: button.getAttribute("aria-haspopup") === "menu",
    };
  });
}
