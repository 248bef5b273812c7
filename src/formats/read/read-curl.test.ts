import { describe, expect, test } from "vitest";

import { curl } from "../write/curl.ts";
import { hostileTexts, written } from "../write/written.test-support.ts";
import { readText } from "./read-text.ts";

const saying = (content: string) => ({ type: "message", role: "user", content });
const itemsOf = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => saying(`Message ${first + index}`));
const address = "https://api.openai.com/v1/conversations";
const command = (place: string, body: object) =>
  `curl "${address}${place}" -H 'A: b' -d '${JSON.stringify(body)}'\n`;

async function read(text: string) {
  const { label, conversations, faults } = await readText(text);
  return {
    label,
    items: conversations.map(({ items }) => items.map(({ value }) => value)),
    metadata: conversations.map(({ metadata }) => metadata),
    said: conversations.map(({ remarks }) =>
      remarks.map(({ place, message }) => [place, message].filter(Boolean).join(": ")),
    ),
    faults: faults.map(({ line, message }) => `${line}: ${message}`),
  };
}

describe("a script that was written here", () => {
  const hostile = [...hostileTexts, "JSON\nJSON\n", `\npost /conversations <<'JSON'\n{}\nJSON\n}`];
  const items = [...itemsOf(1, 50), ...hostile.map(saying)];
  const script = curl.write(written(items, { metadata: { "it's": "$HOME `id`\nJSON" } })).text;

  test("becomes one conversation, in order, and nothing else is said of it", async () => {
    expect(await read(script)).toEqual({
      label: "Body of a new conversation, in 3 curl commands",
      items: [items],
      metadata: [[["it's", "$HOME `id`\nJSON"]]],
      said: [["3 requests, one after the other, became one conversation."]],
      faults: [],
    });
  });

  test("is known without the line that names its shell, and with the line ends of Windows", async () => {
    const { items: found } = await read(script.split("\n").slice(1).join("\n"));
    expect(found).toEqual([items]);
    expect((await read(script.replaceAll("\n", "\r\n"))).items).toEqual([items]);
  });

  test("tells where it was broken, and what else was read", async () => {
    const line = script.split("\n").findIndex((each) => each.includes("Message 22")) + 1;
    const broken = script.replace(/"Message 22"[^]*?\nJSON\n/, "]}]:\nJSON\n");
    const { items: found, faults } = await read(broken);
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^${line}: This is not JSON`))]);
    expect(found.flat()).toEqual(
      expect.arrayContaining([...items.slice(0, 20), ...items.slice(40)]),
    );
  });
});

describe("several curl commands", () => {
  test("that make a conversation and add to it are one", async () => {
    const text = [
      "# First the question.\n",
      command("", { items: itemsOf(1, 1), metadata: { topic: "orders" } }),
      "\n# Then the rest.\n",
      command("/$ID/items", { items: itemsOf(2, 2) }),
      command("/$ID/items", { items: itemsOf(4, 1) }),
    ].join("");
    const left = (place: string) =>
      `The body was taken out of a curl command for ${address}${place}. Its headers are left out: A.`;
    expect(await read(text)).toEqual({
      label: "Body of a new conversation, in 3 curl commands",
      items: [itemsOf(1, 4)],
      metadata: [[["topic", "orders"]]],
      said: [
        [
          "3 requests, one after the other, became one conversation.",
          `request 1: ${left("")}`,
          `request 2: ${left("/$ID/items")}`,
          `request 3: ${left("/$ID/items")}`,
        ],
      ],
      faults: [],
    });
  });

  test("that make several conversations, or add to others, are as many", async () => {
    const text = [
      command("", { items: itemsOf(1, 1) }),
      command("", { items: itemsOf(2, 1) }),
      command("/conv_1/items", { items: itemsOf(3, 1) }),
      command("/conv_2/items", { items: itemsOf(4, 1) }),
    ].join("");
    const { items, said } = await read(text);
    expect(items).toEqual([itemsOf(1, 1), itemsOf(2, 2), itemsOf(4, 1)]);
    expect(said[2]).toContain(
      "The command adds these items to the conversation conv_2: what that one holds is not in it.",
    );
  });

  test("keep metadata that would be lost in another conversation", async () => {
    const added = { items: itemsOf(2, 1), metadata: { topic: "orders" } };
    const { items } = await read(
      command("", { items: itemsOf(1, 1) }) + command("/$ID/items", added),
    );
    expect(items).toHaveLength(2);
  });

  test("of which one sends nothing leave the others as they are", async () => {
    const text = `${command("", { items: itemsOf(1, 1) })}curl ${address}/conv_1\n`;
    expect(await read(text)).toMatchObject({
      items: [itemsOf(1, 1)],
      faults: [expect.stringMatching(/^2: This curl command sends no body/)],
    });
  });
});

test("A script that sends nothing is told so", async () => {
  expect((await read("#!/bin/sh\ncurl\n")).faults).toEqual([expect.stringContaining("no body")]);
});
