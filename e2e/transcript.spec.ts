import type { Locator } from "@playwright/test";

import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";

const citation = { type: "url_citation", url: "https://example.com/rain", title: "Rain in Paris" };
const items = [
  { type: "message", role: "user", content: "What's the weather in Paris?" },
  {
    type: "function_call",
    call_id: "call_a",
    name: "get_weather",
    arguments: '{"city":"Paris"}',
  },
  { type: "function_call", call_id: "call_b", name: "get_time", arguments: "{}" },
  { type: "function_call_output", call_id: "call_a", output: "rain" },
  { type: "function_call_output", call_id: "call_b", output: "noon" },
  {
    type: "message",
    role: "assistant",
    content: [
      {
        type: "output_text",
        text: "It **rains** in Paris.",
        annotations: [{ ...citation, start_index: 5, end_index: 10 }],
      },
    ],
  },
];

test("A conversation is read beside the form, and follows the typing", async ({ builder }) => {
  await builder.open();
  await fill(builder, items);
  const names = await articles(builder).evaluateAll((all) =>
    all.map((element) => element.getAttribute("aria-label")),
  );
  expect(names).toEqual([
    "Item 1: User",
    "Item 2: Function call",
    "Item 4: Function call output",
    "Item 3: Function call",
    "Item 5: Function call output",
    "Item 6: Assistant",
  ]);
  await expect(article(builder, 6).locator("mark")).toHaveText("rains");
  await expect(article(builder, 6).getByRole("link", { name: citation.title })).toHaveAttribute(
    "href",
    citation.url,
  );

  const card = await builder.openCard(1);
  await card.getByRole("textbox", { name: "Content", exact: true }).fill("And in Rome?");
  await expect(article(builder, 1)).toContainText("And in Rome?");
});

test("What is selected in the transcript is opened in the composer, and back", async ({
  builder,
}) => {
  await builder.open();
  await fill(builder, items);
  await article(builder, 2)
    .getByRole("button", { name: /^Go to item 2/ })
    .focus();
  await builder.page.keyboard.press("Enter");
  await expect(builder.card(2).locator(":focus")).toHaveCount(1);
  await expect(article(builder, 2)).toHaveAttribute("aria-current", "true");

  await article(builder, 1).getByText("What's the weather").click();
  await expect(builder.card(1).locator(":focus")).toHaveCount(1);

  await builder.heading(6).focus();
  await expect(article(builder, 6)).toHaveAttribute("aria-current", "true");
  await expect(article(builder, 6)).toBeInViewport();
});

test("Of thousands of items those in sight are drawn, and any can be gone to", async ({
  builder,
}) => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    type: "message",
    role: index % 2 === 0 ? "user" : "assistant",
    content: `Words number ${index + 1}`,
  }));
  await builder.open();
  await fill(builder, many);
  await expect(article(builder, 1)).toBeVisible();
  expect(await articles(builder).count()).toBeLessThan(60);
  const pane = transcript(builder);
  await pane.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(article(builder, 2000)).toBeInViewport();
  await article(builder, 2000).getByText("Words number 2000").click();
  await expect(builder.card(2000).locator(":focus")).toHaveCount(1);
});

async function fill(builder: Builder, all: readonly object[]) {
  await builder.importText(JSON.stringify({ items: all }));
  await builder.importDialog.getByRole("button", { name: "Put into this draft" }).click();
  await expect(builder.importDialog).toBeHidden();
}

function transcript({ page }: Builder): Locator {
  return page.getByRole("region", { name: "Transcript" });
}

function articles(builder: Builder): Locator {
  return transcript(builder).getByRole("article");
}

function article(builder: Builder, position: number): Locator {
  return transcript(builder).getByRole("article", { name: new RegExp(`^Item ${position}:`) });
}
