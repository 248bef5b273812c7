import type { OpenCall } from "./item-definition.ts";
import { linkEndsOf, type PlacedItem } from "./links.ts";
import { itemDefinitions, type ItemKind } from "./registry.ts";

/** The calls among `items` that no output among them answers, oldest first; order plays no part. */
export function openCalls(items: readonly PlacedItem[]): OpenCall[] {
  const ends = items.flatMap(linkEndsOf);
  const answered = new Set(ends.filter(({ side }) => side === "output").map(keyOf));
  const open = ends.flatMap((end): [string, OpenCall][] =>
    end.side === "call" && end.id !== undefined && !answered.has(keyOf(end))
      ? [[keyOf(end), { family: end.family, callId: end.id }]]
      : [],
  );
  return [...new Map(open).values()];
}

/** The kind of item that answers the calls of a family; undefined when nothing does. */
export function outputKindOfFamily(family: string): ItemKind | undefined {
  return itemDefinitions.find(
    (definition) =>
      "pairing" in definition &&
      definition.pairing.side === "output" &&
      definition.pairing.family === family,
  )?.kind;
}

function keyOf({ family, id }: { family: string; id: string | undefined }): string {
  return JSON.stringify([family, id]);
}
