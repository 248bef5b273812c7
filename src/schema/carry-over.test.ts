import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";

import { carryOver } from "./carry-over.ts";
import { emptyValue } from "./empty-value.ts";
import { field, object, tag } from "./field.ts";
import { text } from "./text.ts";
import { valuesOf } from "./walk.test-support.ts";

const inputText = object({ type: tag("input_text"), text: field(text(), "Words.") });
const image = object({ type: tag("image"), url: field(text(), "Address.") });
const outputText = object({ type: tag("output_text"), text: field(text(), "Words.") });
const inputParts = z.array(z.discriminatedUnion("type", [image, inputText]));
const short = object({
  type: tag("short"),
  role: field(z.enum(["user", "assistant"]), "Who."),
  content: field(text(), "Words."),
  call_id: field(text({ minLength: 1 }).optional(), "Call."),
});
const long = object({
  type: tag("long"),
  role: field(z.enum(["user", "developer"]), "Who."),
  content: field(inputParts, "Parts."),
  call_id: field(text({ minLength: 1 }), "Call."),
});

test("Text moves between a string, a part and a list of parts", () => {
  const part = { type: "input_text", text: "Hello" };
  expect(carryOver("Hello", inputText)).toEqual(part);
  expect(carryOver("Hello", inputParts)).toEqual([part]);
  expect(carryOver([part], text())).toBe("Hello");
  expect(carryOver(part, outputText)).toEqual({ type: "output_text", text: "Hello" });
  expect(carryOver([part, { type: "image", url: "u" }, part], text())).toBe("Hello\nHello");
});

test("There and back again, text is what it was", () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(carryOver(carryOver(words, inputParts), text())).toBe(words);
    }),
  );
});

test("Keys of the same name stay, the type is the new one", () => {
  const from = { type: "short", role: "user", content: "Hello", call_id: "call_1" };
  expect(carryOver(from, long)).toEqual({
    type: "long",
    role: "user",
    content: [{ type: "input_text", text: "Hello" }],
    call_id: "call_1",
  });
});

test("A value that the new schema refuses gives way to the fresh one", () => {
  const start = { type: "long", role: "developer", content: [], call_id: "call_new" };
  const from = { type: "short", role: "assistant", content: 5, call_id: "", extra: true };
  expect(carryOver(from, long, start)).toEqual(start);
});

test("Text that is too long is kept as it is, to be shortened by hand", () => {
  const limited = object({ type: tag("limited"), call_id: field(text({ maxLength: 3 }), "Call.") });
  expect(carryOver({ call_id: "call_1" }, limited)).toEqual({ type: "limited", call_id: "call_1" });
});

test("A key that may be left out is not invented, and null stays null where it may", () => {
  const nullable = object({
    type: tag("nullable"),
    note: field(text().nullable().optional(), "Note."),
    phase: field(text().nullable().optional(), "Phase."),
  });
  expect(carryOver({ note: null }, nullable)).toEqual({ type: "nullable", note: null });
});

test("Switching back keeps what both schemas can say", () => {
  const from = { type: "long", role: "user", content: [{ type: "input_text", text: "Hello" }] };
  expect(carryOver(from, short)).toEqual({ type: "short", role: "user", content: "Hello" });
});

test("Moving a value to its own schema changes nothing", () => {
  fc.assert(
    fc.property(valuesOf(long), (value) => {
      expect(carryOver(value, long)).toEqual(value);
    }),
  );
});

test("What comes out has every required key, whatever went in", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (from) => {
      const keys = Object.keys(Object(carryOver(from, long)));
      expect(keys).toEqual(expect.arrayContaining(Object.keys(Object(emptyValue(long)))));
    }),
  );
});
