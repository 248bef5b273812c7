import { expect, test } from "vitest";

import { parametersIn } from "./parameters.ts";

function rows(schema: unknown): string[] | undefined {
  return parametersIn(schema)?.map(
    ({ path, type, isRequired }) => `${path}: ${type}${isRequired ? "" : "?"}`,
  );
}

test("Each property is a row, with its type in words", () => {
  const properties = {
    city: { type: "string" },
    unit: { enum: ["celsius", "fahrenheit"] },
    days: { type: ["integer", "null"] },
    tags: { type: "array", items: { type: "string" } },
    amount: { anyOf: [{ type: "number" }, { type: "null" }] },
    other: true,
  };
  expect(rows({ type: "object", properties, required: ["city"] })).toEqual([
    "city: string",
    "unit: “celsius” or “fahrenheit”?",
    "days: integer or null?",
    "tags: list of string?",
    "amount: number or null?",
    "other: any?",
  ]);
});

test("Parts of objects and of lists follow with their path", () => {
  const line = { type: "object", properties: { sku: { type: "string" } }, required: ["sku"] };
  const properties = {
    customer: { type: "object", properties: { name: { type: "string" } } },
    lines: { type: "array", items: line },
  };
  expect(rows({ type: "object", properties, required: ["lines"] })).toEqual([
    "customer: object?",
    "customer.name: string?",
    "lines: list of object",
    "lines[].sku: string",
  ]);
});

test("A schema that is not of an object has no rows", () => {
  expect(rows({ type: "string" })).toBeUndefined();
  expect(rows(null)).toBeUndefined();
  expect(rows([])).toBeUndefined();
});
