import { type Path, toPointer } from "#shared/path.ts";

import { callLine } from "../call-line.ts";
import type { ItemDefinition } from "../item-definition.ts";
import { type LinkEnd, linkEndsOf, type PlacedItem } from "../links.ts";
import { itemDefinitions } from "../registry.ts";

type Items = readonly (PlacedItem & { key: string })[];

type PlacedEnd = LinkEnd & { item: Items[number]; index: number };

export type CallChoice = { id: string; line: string; index: number; isAnswered: boolean };

/** The place itself as one end of a link; undefined where nothing is linked. */
export function ownEnd(items: Items, itemKey: string, path: Path): LinkEnd | undefined {
  const item = items.find(({ key }) => key === itemKey);
  const pointer = toPointer(path);
  return item && linkEndsOf(item).find((end) => toPointer(end.path) === pointer);
}

/**
 * In words, to what a place is tied. `isLoose`: the other side that it needs is missing or doubtful;
 * `isTied`: there is another side.
 */
export function linkStatus(
  items: Items,
  itemKey: string,
  path: Path,
): { text: string; isLoose: boolean; isTied: boolean } | undefined {
  const own = ownEnd(items, itemKey, path);
  if (own?.id === undefined) return undefined;
  const tied = endsOf(items, own.family).filter(
    ({ id, item }) => id === own.id && item.key !== itemKey,
  );
  const [calls, outputs, references] = (["call", "output", "reference"] as const).map((wanted) =>
    tied.filter(({ side }) => side === wanted),
  );
  const call = calls?.[0];
  if (own.side === "call") {
    if (call)
      return { text: `Item ${call.index + 1} has the same id.`, isLoose: true, isTied: false };
    const parts = [
      outputs?.length ? `Answered by ${named(outputs)}.` : "Not answered yet.",
      references?.length ? `Referred to by ${named(references)}.` : "",
    ];
    const isTied = tied.length > 0;
    return { text: parts.join(" ").trim(), isLoose: false, isTied };
  }
  if (!call) {
    const text = `No ${callLabel(own.family)} here has this id.`;
    return { text, isLoose: true, isTied: false };
  }
  const verb = own.side === "output" ? "Answers" : "Refers to";
  return {
    text: `${verb} item ${call.index + 1}: ${callLine(call.item)}`,
    isLoose: false,
    isTied: true,
  };
}

/** The calls of a family that a place can name, those not answered yet first. */
export function callChoices(items: Items, family: string): CallChoice[] {
  const ends = endsOf(items, family);
  const answered = new Set(ends.filter(({ side }) => side === "output").map(({ id }) => id));
  const calls = ends.flatMap(({ side, id, item, index }) =>
    side === "call" && id !== undefined
      ? [{ id, index, line: callLine(item), isAnswered: answered.has(id) }]
      : [],
  );
  return calls.sort((a, b) => Number(a.isAnswered) - Number(b.isAnswered));
}

/** What a call of the family is called inside a sentence. */
export function callLabel(family: string): string {
  const definitions: readonly ItemDefinition[] = itemDefinitions;
  const call = definitions.find(
    ({ pairing }) => pairing?.family === family && pairing.side === "call",
  );
  const label = call?.label ?? "Call";
  return /^[A-Z][A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function endsOf(items: Items, family: string): PlacedEnd[] {
  return items.flatMap((item, index) =>
    linkEndsOf(item)
      .filter((end) => end.family === family)
      .map((end) => ({ ...end, item, index })),
  );
}

function named(ends: readonly PlacedEnd[]): string {
  const numbers = ends.map(({ index }) => index + 1).join(", ");
  return `${ends.length === 1 ? "item" : "items"} ${numbers}`;
}
