import { expect, test } from "./fixtures.ts";

test("A problem stands at its field, is counted, and found from its count", async ({
  builder,
  page,
}) => {
  await builder.open();
  await builder.addItem("Message");
  const card = await builder.addItem("Function call");
  await expect(card.getByText(/Empty string/)).toBeVisible();
  // Without an output the call would have a second problem.
  await builder.addItem("Function call output");
  await builder.closeCard(2);

  await builder.button("1 problem").click();
  const name = builder.card(2).getByLabel("Name", { exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/Empty string/);

  await page.keyboard.type("find_order");
  await expect(builder.button("1 problem")).toBeHidden();
  await expect(card.getByText(/Empty string/)).toBeHidden();
});

test("A body with a problem is not sent; sending leads to the problem", async ({
  builder,
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });
  await builder.open();
  await builder.addItem("Function call");
  await builder.closeCard(1);
  await builder.send();
  await expect(builder.card(1).getByLabel("Name", { exact: true })).toBeFocused();
  expect(sent).toEqual([]);
});

test("More than 20 items are no problem, and it is said that they take several requests", async ({
  builder,
  page,
}) => {
  await builder.open();
  const card = await builder.addItem("Message");
  for (let count = 1; count < 21; count++) {
    await card.getByRole("button", { name: "Duplicate", exact: true }).click();
  }
  await expect(builder.cards).toHaveCount(21);
  await expect(page.getByText("21 · sent in 2 requests")).toBeVisible();
  await builder.card(21).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText(/sent in \d+ requests/)).toBeHidden();
});

test("Metadata counts characters, and a name that stands twice is told", async ({
  builder,
  page,
}) => {
  await builder.open();
  await builder.addMetadata("ticket", "4711");
  await builder.addMetadata("ticket", "x".repeat(513));
  const region = page.getByRole("region", { name: "Metadata" });
  await expect(region.getByText("6/64").first()).toBeVisible();
  await expect(region.getByText("513/512")).toBeVisible();
  await expect(region.getByText(/maximum length 512/)).toBeVisible();
  await expect(region.getByText(/there is/i).first()).toBeVisible();
  await expect(builder.button("2 problems").or(builder.button("3 problems"))).toBeVisible();
});
