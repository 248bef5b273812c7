import * as fc from "fast-check";
import { expect, test } from "vitest";

import { itemsOnly } from "./items-only.ts";
import { jsonBody } from "./json-body.ts";
import { jsonLines, writeJsonLines } from "./json-lines.ts";
import { asJson, jsonValue, written } from "./written.test-support.ts";

test("A JSON body, items and JSON Lines of any content hold what was written", () => {
  const anything = fc.array(jsonValue);
  fc.assert(
    fc.property(anything, fc.dictionary(fc.string(), fc.string()), (items, metadata) => {
      const conversation = written(items, { metadata, rest: { more: items } });
      const body = asJson(conversation.body);

      expect(JSON.parse(jsonBody.write(conversation).text)).toEqual(body);
      expect(JSON.parse(itemsOnly.write(conversation).text)).toEqual(asJson(items));
      const { text } = writeJsonLines([conversation, conversation]);
      expect(text.split("\n").slice(0, -1).map(asValue)).toEqual([body, body]);
    }),
  );
});

test("A list of items says what it has no place for", () => {
  const conversation = written(["Hi"], { metadata: { a: "b" }, rest: { more: 1 } });
  expect(itemsOnly.write(conversation).remarks).toMatchObject([
    { outcome: "left_out", place: "more" },
    { outcome: "left_out", place: "metadata" },
  ]);
});

test("A name of the metadata that stands twice is said, in a file of many with its line", () => {
  const twice = {
    ...written([], { metadata: { a: "2" } }),
    metadata: [
      ["a", "1"],
      ["a", "2"],
    ] as const,
  };
  const remark = {
    outcome: "left_out",
    place: "metadata.a",
    message: `The name "a" stands more than once; only its last value is written.`,
  };
  expect(jsonBody.write(twice).remarks).toEqual([remark]);
  expect(jsonLines.write(twice).remarks).toEqual([remark]);
  expect(writeJsonLines([written([]), twice]).remarks).toEqual([
    { ...remark, place: "[1].metadata.a" },
  ]);
});

function asValue(line: string): unknown {
  return JSON.parse(line);
}
