import { isObject } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";

export type Comparison = { type: string; key: string; value: unknown };
export type Group = { type: string; filters: readonly unknown[] };
export type ValueType = "text" | "number" | "boolean" | "list";

/** The comparisons in words, by their names on the wire. */
export const comparisons: readonly { value: string; label: string }[] = [
  { value: "eq", label: "is (eq)" },
  { value: "ne", label: "is not (ne)" },
  { value: "gt", label: "is more than (gt)" },
  { value: "gte", label: "is at least (gte)" },
  { value: "lt", label: "is less than (lt)" },
  { value: "lte", label: "is at most (lte)" },
  { value: "in", label: "is one of (in)" },
  { value: "nin", label: "is none of (nin)" },
];

export const freshComparison: Comparison = { type: "eq", key: "", value: "" };

/** A value as a group of conditions; undefined for what the builder cannot show whole. */
export function groupOf(value: unknown): Group | undefined {
  if (!isObject(value) || !hasOnly(value, ["type", "filters"])) return undefined;
  const { type, filters } = value;
  return (type === "and" || type === "or") && Array.isArray(filters)
    ? { type, filters }
    : undefined;
}

/** A value as one comparison; undefined for what the builder cannot show whole. */
export function comparisonOf(value: unknown): Comparison | undefined {
  if (!isObject(value) || !hasOnly(value, ["type", "key", "value"])) return undefined;
  const { type, key, value: compared } = value;
  const isKnown = typeof type === "string" && comparisons.some((known) => known.value === type);
  if (!isKnown || typeof key !== "string" || valueTypeOf(compared) === undefined) return undefined;
  return { type, key, value: compared };
}

/** What a comparison compares with. Text that is no number yet stands where a number is typed. */
export function valueTypeOf(value: unknown): ValueType | undefined {
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  if (isNumberTyped(value)) return "number";
  const isList =
    Array.isArray(value) &&
    value.every((element) => typeof element === "string" || isNumberTyped(element));
  return isList ? "list" : undefined;
}

/** Another comparison. A single value becomes a list of one for those that need a list, and back. */
export function withComparison(comparison: Comparison, type: string): Comparison {
  const { key, value } = comparison;
  const takesList = type === "in" || type === "nin";
  if (takesList && (typeof value === "string" || isNumberTyped(value)))
    return { type, key, value: [value] };
  if (!takesList && Array.isArray(value) && value.length === 1)
    return { type, key, value: value[0] };
  return { type, key, value };
}

function isNumberTyped(value: unknown): boolean {
  return typeof value === "number" || unparsedText(value) !== undefined;
}

/** All of these keys and no other: an unknown one must stay in sight. */
function hasOnly(value: object, keys: readonly string[]): boolean {
  const own = Object.keys(value);
  return own.length === keys.length && own.every((key) => keys.includes(key));
}
