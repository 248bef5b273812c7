import { expect, test } from "./fixtures.ts";

const token = "correct-horse-battery-staple";

test.use({
  serverVariables: { ACCESS_TOKEN: token },
  // The answer 401 is how the app learns that it must ask; the browser writes it to the console.
  expectedErrors: [/Failed to load resource.*401/],
});

test("A server with an access token asks once, and a reload does not ask again", async ({
  page,
  builder,
}) => {
  await page.goto("/");
  const field = page.getByLabel("Access token");
  await field.fill("wrong-horse-battery-staple");
  await field.press("Enter");
  await expect(page.getByText(/wrong|not right|not the|does not match|invalid/i)).toBeVisible();
  await expect(builder.button("Add item")).toBeHidden();

  await field.fill(token);
  await field.press("Enter");
  await expect(builder.button("Add item")).toBeVisible();
  await page.reload();
  await expect(builder.button("Add item")).toBeVisible();
  await expect(field).toBeHidden();
});

test("Without the token, neither the API nor the sandbox answers", async ({ request }) => {
  for (const path of ["/api/status", "/sandbox/v1/conversations/conv_1"]) {
    expect((await request.get(path)).status(), path).toBe(401);
  }
});
