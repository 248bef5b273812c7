import fc from "fast-check";
import { expect, test } from "vitest";

import { jsonLosses } from "./json-losses.ts";

const said = (text: string) => {
  JSON.parse(text);
  return jsonLosses(text).map(({ outcome, place, message }) => `${outcome} ${place}: ${message}`);
};

test("what JSON text made of a value loses nothing", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(said(JSON.stringify(JSON.parse(text)))).toEqual([]);
    }),
  );
});

test("a field that stands twice is named with its place", () => {
  expect(said('{"items":[{"id":"a"},{"id":"b","content":{"id":1},"\\u0069d":"c"}]}')).toEqual([
    'left_out items[1].id: The field "id" stands twice in one object: the last one was taken, as in JSON.',
  ]);
});

test("numbers that cannot be kept are named with what they became", () => {
  expect(
    said('{"a":[1,-12345678901234567891],"b":9007199254740993,"c":1e999,"d":12345678901234567}'),
  ).toEqual([
    "changed a[1]: The number 12345678901234567891 has more digits than can be kept: it became 12345678901234567000.",
    "changed b: The number 9007199254740993 has more digits than can be kept: it became 9007199254740992.",
    "changed c: The number 1e999 has more digits than can be kept: it became null.",
    "changed d: The number 12345678901234567 has more digits than can be kept: it became 12345678901234568.",
  ]);
});

test("quotes, braces and digits within a text are text", () => {
  expect(said('{"a":"\\\\","b":"\\"a\\": 9007199254740993, {\\"b\\":","c":"}]"}')).toEqual([]);
});
