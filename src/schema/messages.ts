import type * as z from "zod";

import { depthFault } from "#shared/json-depth.ts";
import { jsonTypeOf } from "#shared/json.ts";

/** A message repeats no more of a value than this: it may be megabytes. */
const longestShown = 100;

const articles: Record<string, string> = {
  string: "a string",
  object: "an object",
  record: "an object",
  array: "an array",
  int: "an integer",
  integer: "an integer",
  number: "a number",
  decimal: "a decimal",
  boolean: "a boolean",
  null: "null",
};

/** `Invalid type: expected a string, but got an object instead.` */
export function wrongType(expected: string | readonly string[], value: unknown): string {
  const wanted = [expected].flat().map((type) => articles[type] ?? type);
  const got = articles[jsonTypeOf(value)] ?? typeof value;
  return `Invalid type: expected ${[...new Set(wanted)].join(" or ")}, but got ${got} instead.`;
}

/** `Invalid value: 'tool'. Supported values are: 'assistant' and 'user'.` */
export function wrongValue(value: unknown, supported: readonly unknown[]): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  const values = supported.map((option) => `'${String(option)}'`);
  const list =
    values.length > 2
      ? `${values.slice(0, -1).join(", ")}, and ${values.at(-1)}`
      : values.join(" and ");
  return `Invalid value: '${shown}'. Supported ${values.length === 1 ? "value is" : "values are"}: ${list}.`;
}

/** Code and message of a list or number above its maximum. */
export function tooBig(
  issue: Pick<z.core.$ZodIssueTooBig, "maximum">,
  value: unknown,
): readonly [string, string] {
  if (Array.isArray(value)) {
    return [
      "array_above_max_length",
      `Array too long. Expected an array with maximum length ${issue.maximum}, but got an array with length ${value.length} instead.`,
    ];
  }
  return [
    "integer_above_max_value",
    `Value too large. Expected a value <= ${issue.maximum}, but got ${String(value)} instead.`,
  ];
}

/** Code and message of a list or number below its minimum. */
export function tooSmall(
  issue: Pick<z.core.$ZodIssueTooSmall, "minimum">,
  value: unknown,
): readonly [string, string] {
  if (Array.isArray(value)) {
    return [
      "array_below_min_length",
      `Array too short. Expected an array with minimum length ${issue.minimum}, but got an array with length ${value.length} instead.`,
    ];
  }
  return [
    "integer_below_min_value",
    `Value too small. Expected a value >= ${issue.minimum}, but got ${String(value)} instead.`,
  ];
}

/** What `JSON.parse` says of the text, or why it was not taken although it is JSON. */
export function jsonFault(text: string): string {
  try {
    JSON.parse(text);
    const deep = depthFault(text);
    if (deep) return `${deep.message}.`;
    return "a number in it has more digits than can be kept, or a key stands in it twice.";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
