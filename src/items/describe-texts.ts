import { oneLine } from "./describe.ts";

const mostTexts = 20;

/** The first texts of a list on one line, for a collapsed card; what is no text is passed over. */
export function describeTexts(values: unknown, separator: string): string {
  if (!Array.isArray(values)) return "";
  return oneLine(values.slice(0, mostTexts).map(oneLine).filter(Boolean).join(separator));
}
