import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { checkValue } from "./check-value.ts";
import { lengthOf } from "./length-of.ts";
import { text, textLimitsOf, type TextLimits } from "./text.ts";

function codesOf(limits: TextLimits, value: unknown): string[] {
  return checkValue(text(limits), value).map(({ code }) => code);
}

test("A length counts code points, as JSON Schema does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(40), (value, cut) => {
      const rest = value.slice(cut);
      expect([lengthOf(value), lengthOf(rest)]).toEqual([[...value].length, [...rest].length]);
    }),
  );
});

test("Limits are inclusive and count an emoji once", () => {
  expect(codesOf({ maxLength: 3 }, "😀😀😀")).toEqual([]);
  expect(codesOf({ maxLength: 3 }, "😀😀😀😀")).toEqual(["string_above_max_length"]);
  expect(codesOf({ minLength: 2 }, "😀")).toEqual(["string_below_min_length"]);
  expect(codesOf({ minLength: 2 }, "😀😀")).toEqual([]);
});

test("Faults are told in the API's words, with both lengths", () => {
  expect(checkValue(text({ maxLength: 2 }), "abc")).toEqual([
    {
      path: [],
      code: "string_above_max_length",
      message:
        "String too long. Expected a string with maximum length 2, but got a string with length 3 instead.",
    },
  ]);
  expect(checkValue(text({ minLength: 1 }), "")).toEqual([
    {
      path: [],
      code: "empty_string",
      message:
        "Empty string. Expected a string with minimum length 1, but got an empty string instead.",
    },
  ]);
});

test("A string that is too long is not also told that its pattern is wrong", () => {
  expect(codesOf({ maxLength: 2, pattern: /^[a-z]+$/ }, "A B C")).toEqual([
    "string_above_max_length",
  ]);
  expect(codesOf({ maxLength: 9, pattern: /^[a-z]+$/ }, "A B C")).toEqual([
    "string_does_not_match_pattern",
  ]);
});

describe("A URL", () => {
  test.each([
    "https://example.com/a?b=c#d",
    "http://127.0.0.1:8080",
    "data:image/png;base64,iVBORw0KGgo=",
    "DATA:text/plain,words",
  ])("may be %s", (value) => {
    expect(codesOf({ format: "url" }, value)).toEqual([]);
  });

  test.each(["", "example.com/a.png", "/a.png", "http://", "iVBORw0KGgo=", "http://a b/"])(
    "may not be %j",
    (value) => {
      expect(codesOf({ format: "url" }, value)).toEqual(["invalid_url"]);
    },
  );

  test("may be a data URL of 20 MiB, whose data is never looked at", () => {
    const broken = `data:image/png;base64,${"\u0000 not base64 ".repeat(1_700_000)}`;
    expect(codesOf({ maxLength: 73_400_320, format: "url" }, broken)).toEqual([]);
    expect(codesOf({ maxLength: 20_971_520, format: "url" }, broken)).toEqual([
      "string_above_max_length",
    ]);
  });
});

test("A schema tells its limits, and a string without limits has none", () => {
  const limits = { minLength: 1, maxLength: 64, pattern: /^a+$/ };
  expect(textLimitsOf(text(limits))).toEqual(limits);
  expect(textLimitsOf(text())).toEqual({});
});
