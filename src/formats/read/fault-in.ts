import { type JsonFault, jsonFault } from "#shared/json-fault.ts";

/** Where a text stops being JSON. The place of a fault behind millions of escapes cannot be found. */
export function faultIn(text: string): JsonFault {
  const unknown = { message: "the place where it breaks cannot be told", line: 1, column: 1 };
  try {
    return jsonFault(text) ?? unknown;
  } catch {
    return unknown;
  }
}
