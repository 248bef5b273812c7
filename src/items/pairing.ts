import { isObject } from "#shared/json.ts";

import type { OpenCall } from "./item-definition.ts";
import { definitionOf, type ItemKind } from "./registry.ts";

type PlacedItem = { kind: ItemKind | "unknown"; value: unknown };

/** The calls among `items` that no output among them answers, oldest first. */
export function openCalls(items: readonly PlacedItem[]): OpenCall[] {
  const open = new Map<string, OpenCall>();
  for (const { kind, value } of items) {
    const pairing = kind === "unknown" ? undefined : definitionOf(kind).pairing;
    const callId = pairing && isObject(value) ? value[pairing.field] : undefined;
    if (!pairing || typeof callId !== "string") continue;
    const key = JSON.stringify([pairing.family, callId]);
    if (pairing.side === "call") open.set(key, { family: pairing.family, callId });
    else open.delete(key);
  }
  return [...open.values()];
}
