import type { Locator } from "@playwright/test";

/** Deeper fields repeat: groups of filters nest for ever, and each tool is opened by a test of its own. */
const deepest = 5;

/**
 * Presses every button that adds a field, a row or a pair, also those that appear by it, each once; of
 * a menu every entry.
 */
export async function addEverything(form: Locator) {
  const pressed = new Set<string>();
  const buttons = form.locator("[data-field], [aria-label='More fields']").getByRole("button", {
    name: /^Add /,
    disabled: false,
  });
  for (;;) {
    const places = await buttons.evaluateAll(describePlaces);
    const next = places.findIndex(({ name, depth }) => depth <= deepest && !pressed.has(name));
    const place = places[next];
    if (!place) return;
    pressed.add(place.name);
    await (place.hasMenu ? chooseAll(buttons.nth(next)) : buttons.nth(next).click());
  }
}

async function chooseAll(button: Locator) {
  const entries = button.page().getByRole("menuitem");
  await button.click();
  await entries.first().waitFor();
  const count = await entries.count();
  for (let index = 0; index < count; index++) {
    if (index > 0) await button.click();
    await entries.nth(index).click();
  }
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
