import { describe, expect, test } from "vitest";

import { definitionOf, itemDefinitions } from "#items/registry.ts";
import { unparsed } from "#shared/unparsed.ts";

import { checkBody } from "./check-body.ts";
import { apiMessage } from "./problem.ts";
import { requestsFor } from "./requests-for.ts";

const hello = { type: "message", role: "user", content: "Hello" };

/** What the API would say of a body, one line a problem, with its code. */
function answersTo(body: unknown): string[] {
  return checkBody(body).map((problem) => `${problem.code}: ${apiMessage(problem)}`);
}

test.each([
  {},
  { items: null, metadata: null },
  { items: [], metadata: {} },
  { items: Array.from({ length: 20 }, () => hello) },
  ...itemDefinitions.map(({ kind }) => ({ items: [definitionOf(kind).examples[0]?.item] })),
])("Body %# can be sent", (body) => {
  expect(checkBody(body)).toEqual([]);
});

test.each([null, undefined, [], "{}", 5])("%j is no body", (body) => {
  expect(checkBody(body).map(({ path, code }) => ({ path, code }))).toEqual([
    { path: [], code: "invalid_type" },
  ]);
});

test("An unknown key is refused", () => {
  expect(answersTo({ item: [], "": 1 })).toEqual([
    "unknown_parameter: Unknown parameter: 'item'.",
    "unknown_parameter: Unknown parameter.",
  ]);
});

describe("Items", () => {
  test("must be a list", () => {
    expect(answersTo({ items: {} })).toEqual([
      "invalid_type: Invalid type for 'items': expected an array, but got an object instead.",
    ]);
  });

  test("are at most 20", () => {
    expect(answersTo({ items: Array.from({ length: 21 }, () => hello) })).toEqual([
      "array_above_max_length: Invalid 'items': array too long. Expected an array with maximum length 20, but got an array with length 21 instead.",
    ]);
  });

  test("that are more than 20 are no error where they can be sent in several requests", () => {
    const body = { items: Array.from({ length: 65 }, () => hello) };
    expect(checkBody(body, { isOneRequest: false })).toEqual([
      expect.objectContaining({ path: ["items"], severity: "note", code: "several_requests" }),
    ]);
  });

  test.each([
    [0, 1],
    [20, 1],
    [21, 2],
    [65, 4],
  ])("%i are sent in this many requests: %i", (count, requests) => {
    expect(requestsFor(count)).toBe(requests);
  });

  test.each([
    [
      "Hello",
      "invalid_type: Invalid type for 'items[0]': expected an object, but got a string instead.",
    ],
    [null, "invalid_type: Invalid type for 'items[0]': expected an object, but got null instead."],
    [{}, "missing_required_parameter: Missing required parameter: 'items[0].type'."],
    [
      { type: 5 },
      "invalid_type: Invalid type for 'items[0].type': expected a string, but got an integer instead.",
    ],
    [
      { type: "message", content: "x" },
      "missing_required_parameter: Missing required parameter: 'items[0].role'.",
    ],
    [
      { role: "user" },
      "missing_required_parameter: Missing required parameter: 'items[0].content'.",
    ],
    [
      { ...hello, created_by: "me" },
      "unknown_parameter: Unknown parameter: 'items[0].created_by'.",
    ],
    [{ type: "reasoning", summary: [] }, "invalid_item: Invalid item"],
  ])("are refused for one reason: %j", (item, answer) => {
    expect(answersTo({ items: [item] })).toEqual([answer]);
  });

  test("of an unknown type are told the known ones, each once", () => {
    const [answer] = answersTo({ items: [{ type: "audio", role: "user", content: "x" }] });
    expect(answer).toMatch(
      /^invalid_value: Invalid value: 'audio'\. Supported values are: 'message', /,
    );
    expect(answer?.match(/'message'/g)).toHaveLength(1);
    expect(answer).toContain("'item_reference'");
  });

  test("that are not JSON yet are told so", () => {
    expect(checkBody({ items: [unparsed("{")] }).map(({ code }) => code)).toEqual(["invalid_json"]);
  });

  test("of an assistant take no input parts, as the API says", () => {
    const item = { role: "assistant", content: [{ type: "input_text", text: "x" }] };
    expect(answersTo({ items: [item] })).toEqual([
      "invalid_value: Invalid value: 'input_text'. Supported values are: 'output_text' and 'refusal'.",
    ]);
  });

  test("are named by their place in the body", () => {
    const image = { type: "input_image", image_url: "" };
    const call = { type: "function_call", name: "", arguments: {}, call_id: "c".repeat(86) };
    expect(answersTo({ items: [hello, { role: "user", content: [image] }, call] })).toEqual([
      "invalid_url: Invalid 'items[1].content[0].image_url'. Expected a valid URL, but got a value with an invalid format.",
      "empty_string: Invalid 'items[2].name': empty string. Expected a string with minimum length 1, but got an empty string instead.",
      "invalid_type: Invalid type for 'items[2].arguments': expected a string, but got an object instead.",
      "string_above_max_length: Invalid 'items[2].call_id': string too long. Expected a string with maximum length 64, but got a string with length 86 instead.",
    ]);
  });

  test.each([
    ["output", 10_485_760],
    ["name", 128],
    ["namespace", 64],
    ["call_id", 64],
  ])("hold %s up to %i characters", (key, limit) => {
    const item = { type: "function_call_output", call_id: "call_1", output: "" };
    const codes = (length: number) =>
      checkBody({ items: [{ ...item, [key]: "x".repeat(length) }] }).map(({ code }) => code);
    expect([codes(limit), codes(limit + 1)]).toEqual([[], ["string_above_max_length"]]);
  });
});

describe("Metadata", () => {
  test("must be an object", () => {
    expect(answersTo({ metadata: ["topic"] })).toEqual([
      "invalid_type: Invalid type for 'metadata': expected an object, but got an array instead.",
    ]);
  });

  test("has at most 16 pairs", () => {
    const pairs = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, "x"]));
    expect(checkBody({ metadata: pairs(16) })).toEqual([]);
    expect(answersTo({ metadata: pairs(17) })).toEqual([
      "object_above_max_properties: Invalid 'metadata': too many properties. Expected an object with at most 16 properties, but got an object with 17 properties instead.",
    ]);
  });

  test("has keys of at most 64 and values of at most 512 characters", () => {
    expect(checkBody({ metadata: { ["😀".repeat(64)]: "😀".repeat(512) } })).toEqual([]);
    expect(answersTo({ metadata: { ["k".repeat(65)]: "", actual: "v".repeat(513) } })).toEqual([
      `string_above_max_length: Invalid 'metadata.${"k".repeat(65)}': key too long. Expected a key with maximum length 64, but got a key with length 65 instead.`,
      "string_above_max_length: Invalid 'metadata.actual': string too long. Expected a string with maximum length 512, but got a string with length 513 instead.",
    ]);
  });

  test("has text values only", () => {
    expect(answersTo({ metadata: { topic: 5, draft: null } })).toEqual([
      "invalid_type: Invalid type for 'metadata.topic': expected a string, but got an integer instead.",
      "invalid_type: Invalid type for 'metadata.draft': expected a string, but got null instead.",
    ]);
  });

  test("may name a pair like a part of every object", () => {
    expect(checkBody(JSON.parse('{"metadata":{"__proto__":"x","constructor":"y"}}'))).toEqual([]);
    expect(checkBody(JSON.parse('{"metadata":{"__proto__":5}}'))).toHaveLength(1);
  });
});
