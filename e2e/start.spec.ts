import { Builder } from "./builder.ts";
import { watchForFirstControl, sizeOfFirstLoad } from "./first-load.ts";
import { expect, test } from "./fixtures.ts";

/** Kilobytes of scripts and styles, compressed by gzip, with which the page may open. */
const mostToOpenWith = 200;

test("The page opens with few scripts and styles: the rest follows the first picture", async ({
  page,
}) => {
  await page.addInitScript(watchForFirstControl);
  await page.goto("/");
  const size = await sizeOfFirstLoad(page);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(mostToOpenWith);
});

test("What is pressed at first sight is not lost", async ({ page, builder }) => {
  await page.addInitScript(() => {
    const look = () => {
      const buttons = [...document.querySelectorAll("button")];
      const add = buttons.find(({ textContent }) => textContent === "Add item");
      if (add) add.click();
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto("/");
  await builder.palette.getByRole("option", { name: "Message", exact: true }).click();
  await builder.card(1).getByRole("textbox", { name: "Content" }).fill("Hello");
  await builder.saved();
  await page.reload();
  await expect(builder.draftName).toHaveText("Hello");
});

test("What is typed as soon as there is a field is stored", async ({ page, builder }) => {
  await page.goto("/");
  await builder.button("Add pair").click();
  await page.keyboard.type("topic");
  await builder.saved();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Key 1" })).toHaveValue("topic");
});

test("Two pages that are opened at once keep what is typed in each", async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto("/"), other.goto("/")]);
  for (const [index, tab] of [page, other].entries()) {
    await tab.getByRole("button", { name: "Add pair" }).click();
    await tab.keyboard.type(`page ${index + 1}`);
    await new Builder(tab).saved();
  }
  for (const [index, tab] of [page, other].entries()) {
    await tab.reload();
    // The page that is later may find the draft of the other, and works on that.
    const keys = tab.getByRole("textbox", { name: /^Key \d$/ });
    const values = () =>
      keys.evaluateAll((inputs) => inputs.map((input) => Reflect.get(input, "value")));
    await expect.poll(values).toContain(`page ${index + 1}`);
  }
});

test("Where nothing can be stored the first draft is worked on all the same", async ({
  page,
  builder,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await page.goto("/");
  await expect(page.getByText("Not saved", { exact: true })).toBeVisible();
  await builder.addItem("Message");
  await expect(builder.cards).toHaveCount(1);
});
