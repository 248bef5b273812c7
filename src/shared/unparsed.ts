import { isObject } from "./json.ts";

const TAG = "\u0000unparsed";

/**
 * Text typed into a JSON field that is not JSON yet. It stands in the draft in the place of the value,
 * so that nothing typed is lost; a check reports it, and on the wire it would be its text.
 */
export type UnparsedJson = { readonly [TAG]: string };

export function unparsed(text: string): UnparsedJson {
  return { [TAG]: text };
}

/** The text as typed, or undefined when the value is not unparsed JSON. */
export function unparsedText(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const text = value[TAG];
  return typeof text === "string" ? text : undefined;
}
