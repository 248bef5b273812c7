import { isObject } from "#shared/json.ts";

import type { OpenCall } from "./item-definition.ts";
import { definitionOf, type ItemKind } from "./registry.ts";

type PlacedItem = { kind: ItemKind | "unknown"; value: unknown };

/** The calls among `items` that no output among them answers, oldest first; order plays no part. */
export function openCalls(items: readonly PlacedItem[]): OpenCall[] {
  const sides = items.flatMap(sideOf);
  const answered = new Set(sides.filter(({ side }) => side === "output").map(keyOf));
  const open = sides
    .filter((call) => call.side === "call" && !answered.has(keyOf(call)))
    .map(({ family, callId }) => [keyOf({ family, callId }), { family, callId }] as const);
  return [...new Map(open).values()];
}

function sideOf({ kind, value }: PlacedItem) {
  const pairing = kind === "unknown" ? undefined : definitionOf(kind).pairing;
  const callId = pairing && isObject(value) ? value[pairing.field] : undefined;
  return pairing && typeof callId === "string"
    ? [{ family: pairing.family, side: pairing.side, callId }]
    : [];
}

function keyOf({ family, callId }: OpenCall): string {
  return JSON.stringify([family, callId]);
}
