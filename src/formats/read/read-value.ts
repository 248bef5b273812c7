import { isObject, jsonTypeOf } from "#shared/json.ts";

import type { ReadConversation } from "./reader.ts";
import { linesReaders, manyReaders, readers, textReaders } from "./registry.ts";

export type ReadValue = { label: string; conversations: readonly ReadConversation[] };

/** What a JSON value is by its looks; undefined where no reader knows it. */
export function readValue(value: unknown): ReadValue | undefined {
  const reader = readers.find((one) => one.recognises(value));
  if (reader) return { label: reader.label, conversations: [reader.read(value)] };
  const many = manyReaders.find((one) => one.recognises(value));
  return many && { label: many.label, conversations: many.readAll(value) };
}

/** Why a JSON value is nothing that can be read, and what can be. */
export function unknownValue(value: unknown): string {
  return `This is JSON, but nothing that is known here: ${inWords(value)}. ${readable()}`;
}

/** Everything that can be read, as a sentence. */
export function readable(): string {
  const labels = [...readers, ...manyReaders, ...linesReaders, ...textReaders].map(
    ({ label }) => label,
  );
  return `What can be read: ${[...new Set([...labels, "curl command"])].join("; ")}.`;
}

const mostNames = 8;

function inWords(value: unknown): string {
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return value.length === 0 ? "an empty list" : `a list that begins with ${inWords(first)}`;
  }
  if (!isObject(value)) return `a value of the type ${jsonTypeOf(value)}`;
  const names = Object.keys(value);
  if (names.length === 0) return "an empty object";
  const shown = names.slice(0, mostNames).map((name) => `"${name.slice(0, 40)}"`);
  return `an object with ${shown.join(", ")}${names.length > mostNames ? " and more" : ""}`;
}
