import type * as z from "zod";

import { isObject, jsonTypeOf } from "#shared/json.ts";
import { getIn, type Path } from "#shared/path.ts";
import { unparsedText } from "#shared/unparsed.ts";

/** One fault of a value against its schema, in the API's words but without naming the path. */
export type SchemaIssue = { path: Path; code: string; message: string };

type ZodIssue = z.core.$ZodIssue;

/**
 * Every fault of a value, one for each slip: only the union branch that the value has chosen is judged,
 * a wrong type hides what lies inside it. An empty list means that the schema takes the value.
 */
export function checkValue(schema: z.ZodType, value: unknown): SchemaIssue[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => toSchemaIssues(issue, value, []));
}

function toSchemaIssues(issue: ZodIssue, root: unknown, base: Path): SchemaIssue[] {
  const path = [...base, ...issue.path.filter((step) => typeof step !== "symbol")];
  const value = getIn(root, path);
  const one = (code: string, message: string): SchemaIssue[] => [{ path, code, message }];
  const half = unparsedText(value);
  if (half !== undefined) return one("invalid_json", `Not JSON yet: ${jsonFault(half)}`);

  switch (issue.code) {
    case "invalid_type":
      return value === undefined
        ? one(...missing)
        : one("invalid_type", wrongType(issue.expected, value));
    case "invalid_value":
      return value === undefined
        ? one(...missing)
        : one("invalid_value", wrongValue(value, issue.values));
    case "invalid_union":
      return unionIssues(issue, root, path);
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: "unknown_parameter",
        message: "Unknown parameter.",
      }));
    case "too_big":
      return one(...tooBig(issue, value));
    case "too_small":
      return one(...tooSmall(issue, value));
    case "custom": {
      const code: unknown = issue.params?.code;
      return one(typeof code === "string" ? code : "invalid_value", issue.message);
    }
    default:
      return one("invalid_value", issue.message);
  }
}

const missing = ["missing_required_parameter", "Missing required parameter."] as const;

function unionIssues(
  issue: z.core.$ZodIssueInvalidUnion,
  root: unknown,
  path: Path,
): SchemaIssue[] {
  const value = getIn(root, path);
  if (issue.discriminator !== undefined) {
    const parentPath = path.at(-1) === issue.discriminator ? path.slice(0, -1) : path;
    return discriminatorIssue(issue, root, parentPath, issue.discriminator);
  }
  if (value === undefined) return [{ path, code: missing[0], message: missing[1] }];
  const chosen = issue.errors.find((issues) => !issues.some((inner) => isWrongTypeHere(inner)));
  if (chosen) return chosen.flatMap((inner) => toSchemaIssues(inner, root, path));
  const expected = issue.errors.flatMap((issues) =>
    issues.flatMap((inner) => (inner.code === "invalid_type" ? [inner.expected] : [])),
  );
  return [{ path, code: "invalid_type", message: wrongType(expected, value) }];
}

/** The discriminator is absent, of a wrong type, or none of the known values. */
function discriminatorIssue(
  issue: z.core.$ZodIssueInvalidUnion,
  root: unknown,
  parentPath: Path,
  discriminator: string,
): SchemaIssue[] {
  const parent = getIn(root, parentPath);
  if (parent === undefined) return [{ path: parentPath, code: missing[0], message: missing[1] }];
  if (!isObject(parent)) {
    return [{ path: parentPath, code: "invalid_type", message: wrongType("object", parent) }];
  }
  const path = [...parentPath, discriminator];
  const value = parent[discriminator];
  if (value === undefined) return [{ path, code: missing[0], message: missing[1] }];
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  return [{ path, code: "invalid_value", message: wrongValue(value, options) }];
}

function isWrongTypeHere(issue: ZodIssue): boolean {
  return (
    issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value")
  );
}

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
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  const values = supported.map((option) => `'${String(option)}'`);
  const list =
    values.length > 2
      ? `${values.slice(0, -1).join(", ")}, and ${values.at(-1)}`
      : values.join(" and ");
  return `Invalid value: '${shown}'. Supported ${values.length === 1 ? "value is" : "values are"}: ${list}.`;
}

function tooBig(issue: z.core.$ZodIssueTooBig, value: unknown): readonly [string, string] {
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

function tooSmall(issue: z.core.$ZodIssueTooSmall, value: unknown): readonly [string, string] {
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

/** What `JSON.parse` says of the text, without the text itself. */
function jsonFault(text: string): string {
  try {
    JSON.parse(text);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
