import fc from "fast-check";
import { expect, test } from "vitest";

import { citationsOf } from "./citations.ts";

const page = { type: "url_citation", url: "https://example.com/a", title: "A" };

test("A source that is cited twice has one number", () => {
  const { sources, marks } = citationsOf("one two three", [
    { ...page, start_index: 0, end_index: 3 },
    { ...page, url: "https://example.com/b", start_index: 4, end_index: 7 },
    { ...page, start_index: 8, end_index: 13 },
  ]);
  expect(sources.map(({ number, href }) => [number, href])).toEqual([
    [1, "https://example.com/a"],
    [2, "https://example.com/b"],
  ]);
  expect(marks.map(({ number }) => number)).toEqual([1, 2, 1]);
});

test("A source is listed also where no words are marked", () => {
  const { sources, marks } = citationsOf("short", [
    { type: "file_citation", file_id: "file-1", filename: "a.pdf", index: 0 },
    { ...page, start_index: 3, end_index: 99 },
  ]);
  expect(sources).toEqual([
    { number: 1, title: "a.pdf", href: undefined, note: "file-1" },
    { number: 2, title: "A", href: "https://example.com/a", note: "example.com" },
  ]);
  expect(marks).toEqual([]);
});

test("Whatever is typed, nothing throws", () => {
  const part = fc.record(
    {
      type: fc.constantFrom("url_citation", "file_path"),
      url: fc.jsonValue(),
      file_id: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.string(), fc.array(fc.oneof(part, fc.jsonValue())), (text, annotations) => {
      const { sources } = citationsOf(text, annotations);
      expect(sources.length).toBeLessThanOrEqual(annotations.length);
    }),
  );
});
