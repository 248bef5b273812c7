import { isObject } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";

import type { DraftDocument, MetadataPair } from "./document.ts";

/** The body of `POST /v1/conversations` as it will be sent. */
export type DraftBody = {
  [unknown: string]: unknown;
  items: readonly unknown[];
  metadata?: Record<string, unknown>;
};

export function toBody({ items, metadata, rest }: DraftDocument): DraftBody {
  const body = { ...rest, items: items.map(({ value }) => toWire(value)) };
  return metadata.length === 0 ? body : { ...body, metadata: toMetadata(metadata) };
}

/** Pairs as an object. Of two pairs with one name the last one counts, as in JSON; a check reports it. */
export function toMetadata(pairs: readonly MetadataPair[]): Record<string, unknown> {
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}

const wireValues = new WeakMap<object, unknown>();

/** A draft value as JSON; what is not JSON yet stands as its text. Untouched values stay the same object. */
export function toWire(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!wireValues.has(value)) wireValues.set(value, wireOf(value));
  return wireValues.get(value);
}

function wireOf(value: object): unknown {
  const text = unparsedText(value);
  if (text !== undefined) return text;
  if (Array.isArray(value)) {
    const wire = value.map(toWire);
    return wire.every((element, index) => element === value[index]) ? value : wire;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, toWire(child)] as const);
  return entries.every(([key, child]) => child === value[key])
    ? value
    : Object.fromEntries(entries);
}
