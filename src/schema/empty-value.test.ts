import { expect, test } from "vitest";
import * as z from "zod";

import { emptyValue } from "./empty-value.ts";
import { field, object, tag } from "./field.ts";
import { text } from "./text.ts";

test.each<[string, z.ZodType, unknown]>([
  ["text", text(), ""],
  ["number", z.number(), 0],
  ["number from 1", z.int().min(1), 1],
  ["number up to -2", z.number().max(-2), -2],
  ["switch", z.boolean(), false],
  ["constant", z.literal("explicit"), "explicit"],
  ["choice", z.enum(["low", "high"]), "low"],
  ["list", z.array(text()), []],
  ["list of at least two", z.array(z.int()).min(2), [0, 0]],
  ["record", z.record(z.string(), text()), {}],
  ["free JSON", z.unknown(), {}],
  ["nullable text", text().nullable(), ""],
  ["union", z.union([text(), z.array(text())]), ""],
  [
    "object, required keys only",
    object({
      type: tag("exit"),
      code: field(z.int(), "Code."),
      note: field(text().optional(), "Note."),
    }),
    { type: "exit", code: 0 },
  ],
])("A new %s starts as a value that its schema takes", (_name, schema, expected) => {
  expect(emptyValue(schema)).toEqual(expected);
  expect(schema.safeParse(emptyValue(schema)).success).toBe(true);
});

test("Two new values share nothing that could be changed in both", () => {
  const list = z.array(object({ tags: field(z.array(text()), "Tags.") })).min(1);
  expect(emptyValue(list)).not.toBe(emptyValue(list));
});
