import { expect, test } from "./fixtures.ts";

test("An output added to its call is linked, and renaming either side renames the other", async ({
  builder,
  page,
}) => {
  await builder.open();
  const call = await builder.addItem("Function call");
  await call.getByLabel("Name", { exact: true }).fill("find_order");
  await call.getByRole("button", { name: "Add function call output" }).click();
  const output = builder.card(2);
  await expect(output).toHaveAccessibleName("Item 2: Function call output");
  await expect(call.getByRole("button", { name: "Add function call output" })).toBeHidden();

  const callId = call.getByLabel("Call id", { exact: true });
  const outputId = output.getByLabel("Call id", { exact: true });
  const first = await callId.inputValue();
  expect(first).toMatch(/^call_\w+$/);
  await expect(outputId).toHaveValue(first);
  await expect(outputId).toHaveAccessibleDescription(/find_order/);

  await callId.selectText();
  await page.keyboard.type("call_find_order");
  await expect(outputId).toHaveValue("call_find_order");
  await outputId.press("End");
  await page.keyboard.type("_2");
  await expect(callId).toHaveValue("call_find_order_2");

  await builder.button("Undo").click();
  await expect(callId).toHaveValue("call_find_order");
  await expect(outputId).toHaveValue("call_find_order");
  await builder.button("Undo").click();
  await expect(callId).toHaveValue(first);
  await expect(outputId).toHaveValue(first);
});
