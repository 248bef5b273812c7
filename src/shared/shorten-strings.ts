import { isObject } from "./json.ts";

const longest = 2000;

/** The value with long strings shortened for the eye: a data URL can hold 20 MB. */
export function shortenStrings(value: unknown): unknown {
  if (typeof value === "string") return value.length > longest ? shorten(value) : value;
  if (Array.isArray(value)) return value.map(shortenStrings);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, shortenStrings(child)]),
  );
}

function shorten(text: string): string {
  const hidden = (text.length - 200).toLocaleString("en");
  return `${text.slice(0, 160)} … ${hidden} more characters … ${text.slice(-40)}`;
}
