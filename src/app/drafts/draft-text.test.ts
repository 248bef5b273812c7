import { describe, expect, test } from "vitest";

import { draftItemOf } from "#draft/fresh-item.ts";

import { draftTextOf, matchesQuery } from "./draft-text.ts";

const call = { type: "function_call", name: "get_weather", arguments: '{"city":"Bern"}' };
const image = { type: "input_image", image_url: "data:image/png;base64,AAAA" };
const text = draftTextOf({
  items: [call, { type: "message", role: "user", content: [image] }].map(draftItemOf),
  metadata: [{ key: "pair-1", name: "topic", value: "Alps" }],
});
const finds = (query: string) => matchesQuery(query, ["Trip", text.words]);

describe("searching drafts", () => {
  test("finds names, texts of any item, and metadata, in any case", () => {
    expect(["trip", "BERN", "get_weather", "topic", "alps"].filter(finds)).toHaveLength(5);
  });

  test("wants every word, in any order", () => {
    expect(finds("bern trip")).toBe(true);
    expect(finds("bern rome")).toBe(false);
  });

  test("finds nothing in the data of an image", () => {
    expect(finds("AAAA")).toBe(false);
  });

  test("finds everything by an empty query", () => {
    expect(finds(" ")).toBe(true);
  });
});
