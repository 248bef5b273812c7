import { shownText, shownTexts } from "#items/preview/shown-text.ts";
import { isObject } from "#shared/json.ts";

const deepest = 6;
const mostInGroup = 20;

/** A filter of files as a sentence: `kind is policy and (country is one of FR, DE or year is 2026)`. */
export function conditionInWords(filter: unknown, depth = 0): string {
  if (!isObject(filter) || depth > deepest) return shownText(filter) || "…";
  const { type, key, value, filters } = filter;
  if (Array.isArray(filters)) {
    const parts = filters
      .slice(0, mostInGroup)
      .map((inner: unknown) => conditionInWords(inner, depth + 1));
    const words = parts.join(type === "or" ? " or " : " and ");
    return depth > 0 && parts.length > 1 ? `(${words})` : words;
  }
  const comparison = comparisons.get(shownText(type)) ?? shownText(type);
  return [shownText(key) || "…", comparison, shownTexts(value).join(", ") || "…"].join(" ");
}

const comparisons = new Map([
  ["eq", "is"],
  ["ne", "is not"],
  ["gt", "is more than"],
  ["gte", "is at least"],
  ["lt", "is less than"],
  ["lte", "is at most"],
  ["in", "is one of"],
  ["nin", "is none of"],
]);
