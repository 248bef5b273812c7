import { itemDefinitions } from "#items/registry.ts";

export type Choice = (typeof itemDefinitions)[number];

/**
 * The kinds in which every word of the query stands, by label, kind, wire type or synonym; those whose
 * name begins with it come first. Without a query all kinds, in their order.
 */
export function searchKinds(query: string): readonly Choice[] {
  const words = query
    .toLowerCase()
    .split(/[\s_]+/)
    .filter(Boolean);
  return itemDefinitions
    .filter((definition) => words.every((word) => textOfKind(definition).includes(word)))
    .toSorted((a, b) => rank(a, words) - rank(b, words));
}

function rank({ label }: Choice, words: readonly string[]): number {
  const [first] = words;
  return first !== undefined && label.toLowerCase().startsWith(first) ? 0 : 1;
}

function textOfKind({ kind, label, summary, synonyms, group }: Choice): string {
  return [label, kind.replaceAll("_", " "), kind, summary, group, ...synonyms]
    .join(" ")
    .toLowerCase();
}
