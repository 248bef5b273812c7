import { templates } from "#templates/registry.ts";

import { expect, test } from "./fixtures.ts";
import { expectReflow, expectSeenFocus } from "./magnified.ts";

/*
 * A window of 1280 × 1024 pixels, magnified four times. Whoever needs that sees little at a time, and all
 * the more needs to see what has the focus.
 */
test.use({ trace: "off", viewport: { width: 320, height: 256 } });

const items = templates.flatMap(({ label, items: all }) => (label === "Function call" ? all : []));
const body = JSON.stringify({ items, metadata: { ticket: "4711" } });

test("At 400 % a draft and its panes are read by scrolling one way, and the focus is seen", async ({
  builder,
  page,
}) => {
  const check = async (state: string) => {
    await expectReflow(page, state);
    await expectSeenFocus(page, state);
  };
  await builder.open();
  await check("An empty draft");
  await builder.importText(body);
  await check("Import");
  await builder.button("Put into this draft").click();
  await builder.openCard(2);
  await check("A draft with an open card");
  for (const pane of ["Transcript", "JSON", "Problems", "Code"]) {
    await builder.showPane(pane);
    await expect(page.getByRole("region", { name: pane, exact: true })).toBeVisible();
    await check(pane);
  }
});

test("At 400 % so are the dialogs, what is stored, the lists and a step", async ({
  builder,
  page,
}) => {
  const check = async (state: string) => {
    await expectReflow(page, state);
    await expectSeenFocus(page, state);
  };
  const dialog = page.getByRole("dialog");
  await builder.open();
  await builder.importText(body);
  await builder.button("Put into this draft").click();
  for (const action of ["Export", "Share", "Templates"]) {
    await builder.choose(action);
    await expect(dialog).toHaveAccessibleName(action);
    await check(action);
    await builder.button("Close").click();
  }
  await builder.button("Add item").click();
  await expect(builder.palette).toBeVisible();
  await check("The palette");
  await builder.button("Close").click();
  await builder.button("Faults…").click();
  await expect(dialog).toBeVisible();
  await check("Faults");
  await builder.button("Close").click();

  await page.keyboard.press("ControlOrMeta+k");
  await expect(dialog.getByRole("option").first()).toBeVisible();
  await check("Commands");
  await builder.button("Close").click();

  await builder.send();
  const id = await builder.createdId();
  await check("What was sent");
  await builder.choose("Present");
  await expect(page.getByRole("region", { name: "Step", exact: true })).toBeVisible();
  await check("A step");
  await page.goto("/drafts");
  await expect(builder.drafts).toHaveCount(1);
  await check("Drafts");
  await page.goto("/conversations");
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await check("Conversations");
  await page.goto(`/conversations/${id}`);
  await expect(page.getByRole("list", { name: "Stored items" })).toBeVisible();
  await check("A stored conversation");
  await page.goto("/gallery");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await check("The gallery");
  await page.goto("/gallery/function_call");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Function call");
  await check("A kind in the gallery");
});

test.describe("In the dark", () => {
  test.use({ viewport: { width: 1280, height: 800 }, colorScheme: "dark" });

  test("the focus is seen as well", async ({ builder, page }) => {
    await builder.open();
    await builder.importText(body);
    await builder.button("Put into this draft").click();
    await builder.openCard(2);
    await expectSeenFocus(page, "A draft");
    await builder.openDrafts();
    await expectSeenFocus(page, "Drafts");
  });
});
