import { jsonFault } from "#shared/json-fault.ts";

/** A body that begins on this line of its source, or where and why it cannot be read. From 1. */
export type Found = { line: number; body: unknown } | Fault;

export type Fault = { line: number; column: number; fault: string };

/** The text of a body, or of a list of items, that begins on this line. */
export function parseBody(text: string, line: number): Found {
  try {
    const value: unknown = JSON.parse(text);
    return { line, body: Array.isArray(value) ? { items: value } : value };
  } catch {
    const { line: below = 1, column = 1, message = "it is too large" } = jsonFault(text) ?? {};
    return { line: line + below - 1, column, fault: `not JSON: ${message}` };
  }
}
