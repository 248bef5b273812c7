import { describe, expect, test } from "vitest";
import * as z from "zod";

import { unparsed } from "#shared/unparsed.ts";

import { checkValue } from "./check-value.ts";
import { field, object, tag } from "./field.ts";
import { text } from "./text.ts";

const part = z.discriminatedUnion("type", [
  object({ type: tag("text"), text: field(text({ minLength: 1 }), "Words.") }),
  object({ type: tag("image"), url: field(text(), "Address.") }),
]);
const textOrParts = z.union([text({ maxLength: 5 }), z.array(part)]);
const item = object({
  content: field(textOrParts, "Content."),
  count: field(z.int().min(1).max(9).optional(), "Count."),
  role: field(z.enum(["a", "b", "c"]).optional(), "Role."),
  mode: field(z.literal("explicit").optional(), "Mode."),
  free: field(z.unknown().optional(), "Free."),
  map: field(z.record(z.string(), text()).optional(), "Map."),
});

function messagesOf(value: object): string[] {
  return checkValue(item, { content: "x", ...value }).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );
}

test("Each fault is told in the API's words", () => {
  expect(messagesOf({ content: {} })).toEqual([
    "content: Invalid type: expected a string or an array, but got an object instead.",
  ]);
  expect(messagesOf({ content: "longer" })).toEqual([
    "content: String too long. Expected a string with maximum length 5, but got a string with length 6 instead.",
  ]);
  expect(messagesOf({ count: 1.5 })).toEqual([
    "count: Invalid type: expected an integer, but got a decimal instead.",
  ]);
  expect(messagesOf({ count: 0 })).toEqual([
    "count: Value too small. Expected a value >= 1, but got 0 instead.",
  ]);
  expect(messagesOf({ count: 10 })).toEqual([
    "count: Value too large. Expected a value <= 9, but got 10 instead.",
  ]);
  expect(messagesOf({ role: "tool" })).toEqual([
    "role: Invalid value: 'tool'. Supported values are: 'a', 'b', and 'c'.",
  ]);
  expect(messagesOf({ role: null })).toEqual([
    "role: Invalid type: expected a string, but got null instead.",
  ]);
  expect(messagesOf({ mode: "implicit" })).toEqual([
    "mode: Invalid value: 'implicit'. Supported value is: 'explicit'.",
  ]);
  expect(messagesOf({ extra: 1, more: 2 })).toEqual([
    "extra: Unknown parameter.",
    "more: Unknown parameter.",
  ]);
});

test("Lists too short and too long are told with both lengths", () => {
  const list = z.array(z.int()).min(1).max(2);
  expect(checkValue(list, [])).toEqual([
    {
      path: [],
      code: "array_below_min_length",
      message:
        "Array too short. Expected an array with minimum length 1, but got an array with length 0 instead.",
    },
  ]);
  expect(checkValue(list, [1, 2, 3]).map(({ code }) => code)).toEqual(["array_above_max_length"]);
});

describe("Of a union only the chosen branch is judged:", () => {
  test("a list is judged as a list", () => {
    expect(messagesOf({ content: [{ type: "text", text: "" }, { type: "image" }] })).toEqual([
      "content.0.text: Empty string. Expected a string with minimum length 1, but got an empty string instead.",
      "content.1.url: Missing required parameter.",
    ]);
  });

  test("an unknown type is one problem, at the type", () => {
    expect(messagesOf({ content: [{ type: "audio", text: 5, url: 5 }] })).toEqual([
      "content.0.type: Invalid value: 'audio'. Supported values are: 'text' and 'image'.",
    ]);
  });

  test.each([
    [{ text: "x" }, "content.0.type: Missing required parameter."],
    [{ type: 5 }, "content.0.type: Invalid type: expected a string, but got an integer instead."],
    ["words", "content.0: Invalid type: expected an object, but got a string instead."],
    [null, "content.0: Invalid type: expected an object, but got null instead."],
  ])("a part %j is one problem", (value, message) => {
    expect(messagesOf({ content: [value] })).toEqual([message]);
  });

  test("a wrong word chooses the branch of words", () => {
    const policy = z.union([z.enum(["always", "never"]), object({ ask: tag("ask") })]);
    expect(checkValue(policy, "often")).toEqual([
      {
        path: [],
        code: "invalid_value",
        message: "Invalid value: 'often'. Supported values are: 'always' and 'never'.",
      },
    ]);
    expect(checkValue(policy, 5)[0]?.message).toBe(
      "Invalid type: expected a string or an object, but got an integer instead.",
    );
  });
});

describe("JSON that is only half typed is a problem", () => {
  test.each(["content", "count", "role", "free", "map"])("at %s, and the only one", (key) => {
    const issues = checkValue(item, { content: "x", [key]: unparsed('{"a"') });
    expect(issues.map(({ path, code }) => ({ path, code }))).toEqual([
      { path: [key], code: "invalid_json" },
    ]);
  });

  test("inside a list and a map", () => {
    const value = { content: [unparsed("[")], map: { deep: unparsed("{") } };
    expect(checkValue(item, value).map(({ path }) => path)).toEqual([
      ["content", 0],
      ["map", "deep"],
    ]);
  });

  test("as a whole value", () => {
    expect(checkValue(item, unparsed("{")).map(({ path }) => path)).toEqual([[]]);
  });

  test("beside the other problems", () => {
    expect(checkValue(item, { content: "longer", free: unparsed("x") })).toHaveLength(2);
  });
});

test("A message repeats no more than the start of a long value", () => {
  const [issue] = checkValue(item, { content: "x", role: "y".repeat(1_000_000) });
  expect(issue?.message.length).toBeLessThan(200);
});

describe("Of fields that need one of each other", () => {
  const sealed = object(
    {
      id: field(text().optional(), "Own."),
      seal: field(text().nullable().optional(), "Seal."),
      note: field(text().optional(), "Note."),
    },
    { needsOneOf: ["id", "seal"] },
  );
  const codes = (value: unknown) =>
    checkValue(sealed, value).map(({ path, code }) => [...path, code]);

  test("one is enough", () => {
    expect(codes({ id: "x" })).toEqual([]);
    expect(codes({ seal: "x", id: "" })).toEqual([]);
  });

  test.each([{}, { id: "" }, { seal: null }, { id: "", seal: "" }])("none is in %j", (value) => {
    expect(codes(value)).toEqual([["id", "invalid_item"]]);
  });

  test("the lack is told beside other problems, but not on top of a wrong type", () => {
    expect(codes({ note: 5 })).toEqual([
      ["note", "invalid_type"],
      ["id", "invalid_item"],
    ]);
    expect(codes({ id: 5 })).toEqual([["id", "invalid_type"]]);
    expect(codes("x")).toEqual([["invalid_type"]]);
  });
});
