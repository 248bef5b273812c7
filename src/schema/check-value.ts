import * as z from "zod";

import { isObject, jsonTypeOf } from "#shared/json.ts";
import { getIn, type Path } from "#shared/path.ts";
import { unparsedText } from "#shared/unparsed.ts";

import { accepts, isSettled } from "./accepts.ts";
import { jsonFault, tooBig, tooSmall, wrongType, wrongValue } from "./messages.ts";

/** One fault of a value against its schema, in the API's words but without naming the path. */
export type SchemaIssue = { path: Path; code: string; message: string };

type RawIssue = z.core.$ZodRawIssue;
type ZodIssue = z.core.$ZodIssue | RawIssue;
type UnionIssue = Extract<ZodIssue, { code: "invalid_union" }>;

/**
 * Every fault of a value, one for each slip: only the union branch that the value has chosen is judged,
 * a wrong type hides what lies inside it, and so does JSON that is only half typed. An empty list means
 * that the schema takes the value.
 */
export function checkValue(schema: z.ZodType, value: unknown): SchemaIssue[] {
  return accepts(schema, value) ? [] : explain(schema, value);
}

/** The same for a value that the schema is known not to take, or that has JSON half typed in it. */
function explain(schema: z.ZodType, value: unknown): SchemaIssue[] {
  const halves = isSettled(value) ? [] : halfTyped(value);
  const issues = rawIssues(schema, value).flatMap((issue) => toSchemaIssues(issue, value, []));
  if (halves.length === 0) return issues;
  return [...halves, ...issues.filter(({ path }) => !halves.some((half) => isIn(half.path, path)))];
}

/** As zod finds them: an error with its messages takes several times as long, and has other words. */
function rawIssues(schema: z.ZodType, value: unknown): readonly RawIssue[] {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (result instanceof Promise) throw new z.core.$ZodAsyncError();
  return result.issues;
}

/** JSON that cannot be read yet, wherever the value has it: a free-form place would take it as it is. */
function halfTyped(value: unknown): SchemaIssue[] {
  if (typeof value !== "object" || value === null) return [];
  const text = unparsedText(value);
  if (text !== undefined) {
    return [{ path: [], code: "invalid_json", message: `Not JSON yet: ${jsonFault(text)}` }];
  }
  const found: SchemaIssue[] = [];
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== "object" || child === null) continue;
    const step = Array.isArray(value) ? Number(key) : key;
    for (const half of halfTyped(child)) found.push({ ...half, path: [step, ...half.path] });
  }
  return found;
}

function isIn(outer: Path, inner: Path): boolean {
  return outer.every((step, index) => step === inner[index]);
}

function toSchemaIssues(issue: ZodIssue, root: unknown, base: Path): SchemaIssue[] {
  const path = [...base, ...(issue.path ?? []).filter((step) => typeof step !== "symbol")];
  const value = getIn(root, path);
  const one = (code: string, message: string): SchemaIssue[] => [{ path, code, message }];

  switch (issue.code) {
    case "invalid_type":
      return value === undefined
        ? one(...missing)
        : one("invalid_type", wrongType(issue.expected, value));
    case "invalid_value":
      return value === undefined ? one(...missing) : one(...notSupported(value, issue.values));
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
      return one(typeof code === "string" ? code : "invalid_value", messageOf(issue));
    }
    default:
      return one("invalid_value", messageOf(issue));
  }
}

/** Zod's own words, for what there are no words of the API. */
function messageOf(issue: ZodIssue): string {
  if (issue.message !== undefined) return issue.message;
  return z.core.util.finalizeIssue({ input: undefined, ...issue }, undefined, z.core.config())
    .message;
}

const missing = ["missing_required_parameter", "Missing required parameter."] as const;

function unionIssues(issue: UnionIssue, root: unknown, path: Path): SchemaIssue[] {
  const value = getIn(root, path);
  if (issue.discriminator !== undefined) {
    const parentPath = path.at(-1) === issue.discriminator ? path.slice(0, -1) : path;
    return discriminatorIssue(issue, root, parentPath, issue.discriminator);
  }
  if (value === undefined) return [{ path, code: missing[0], message: missing[1] }];
  const expected = issue.errors.map((issues) =>
    issues.flatMap((inner) => otherTypes(inner, value)),
  );
  const chosen = issue.errors[expected.findIndex((types) => types.length === 0)];
  return chosen
    ? chosen.flatMap((inner) => toSchemaIssues(inner, root, path))
    : [{ path, code: "invalid_type", message: wrongType(expected.flat(), value) }];
}

/** The types that a branch wants instead of the value's own; empty when it is of the right type. */
function otherTypes(issue: ZodIssue, value: unknown): string[] {
  if (issue.path && issue.path.length > 0) return [];
  if (issue.code === "invalid_type") return [issue.expected];
  const isOther = issue.code === "invalid_value" && !hasTypeOf(issue.values, value);
  return isOther ? issue.values.map(jsonTypeOf) : [];
}

/** The discriminator is absent, of a wrong type, or none of the known values. */
function discriminatorIssue(
  issue: UnionIssue,
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
  const [code, message] = notSupported(value, options);
  return [{ path, code, message }];
}

/** A value of another type than the supported ones is a wrong type, not a wrong value. */
function notSupported(value: unknown, supported: readonly unknown[]): readonly [string, string] {
  return hasTypeOf(supported, value)
    ? ["invalid_value", wrongValue(value, supported)]
    : ["invalid_type", wrongType(supported.map(jsonTypeOf), value)];
}

function hasTypeOf(options: readonly unknown[], value: unknown): boolean {
  return options.some((option) => jsonTypeOf(option) === jsonTypeOf(value));
}
