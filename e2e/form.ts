import type { Locator } from "@playwright/test";

/** Sets the field with this label, whatever input it has. `scope` must hold one such field. */
export async function setField(scope: Locator, label: string, value: string | number | boolean) {
  // A choice may go by the same name as the field beside it.
  const control = scope.getByLabel(label, { exact: true }).and(scope.locator(":not([type=radio])"));
  const role = await control.evaluate((element) => element.getAttribute("role") ?? element.tagName);
  if (role === "radiogroup") await choose(control, String(value));
  else if (typeof value === "boolean") await control.setChecked(value);
  else if (role === "SELECT") await control.selectOption({ label: String(value) });
  else await control.fill(String(value));
}

/** Picks one of a row of choices by its words. The radio button itself lies hidden under them. */
async function choose(choices: Locator, name: string) {
  await choices.getByText(name, { exact: true }).click();
}
