import { oneLine } from "#items/describe.ts";
import { shortenStrings } from "#shared/shorten-strings.ts";
import { unparsedText } from "#shared/unparsed.ts";

/** Any value as a few words on one line; empty for what is not there. */
export function shownText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return oneLine(value);
  const typed = unparsedText(value);
  if (typed !== undefined) return oneLine(typed);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return oneLine(JSON.stringify(shortenStrings(value)));
}

/** The values of a list as words; those that say nothing are passed over. A single value is a list of one. */
export function shownTexts(values: unknown): string[] {
  const list = Array.isArray(values) ? values : [values];
  return list.slice(0, mostWords).map(shownText).filter(Boolean);
}

const mostWords = 50;
