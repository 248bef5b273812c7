import type { DraftDocument } from "#draft/document.ts";
import { draftItemOf } from "#draft/fresh-item.ts";
import type { DraftSummary } from "#draft/storage/draft-library.ts";
import { newId } from "#shared/ids.ts";
import type { Template } from "#templates/template.ts";

import { draftTextOf, matchesQuery } from "../drafts/draft-text.ts";
import { kindLabelOf } from "../problems/place-of.ts";

/** A conversation to begin with: one of ours, or a draft that the user keeps for it. */
export type StartingPoint = {
  readonly key: string;
  readonly label: string;
  readonly summary?: string;
  /** What to look at in it. */
  readonly teaches?: string;
  readonly document: DraftDocument;
  /** All words that it is found by. */
  readonly words: string;
};

export function pointOfTemplate({ name, items, metadata = {}, ...about }: Template): StartingPoint {
  const { label, summary, teaches } = about;
  const document = {
    items: items.map(draftItemOf),
    metadata: Object.entries(metadata).map(([key, value]) => ({
      key: newId("pair-"),
      name: key,
      value,
    })),
  };
  const words = [label, summary, teaches, wordsOf(document)].join("\n");
  return { key: name, label, summary, teaches, document, words };
}

/** A draft without a name is called by its first words. */
export function pointOfDraft({ id, name }: DraftSummary, document: DraftDocument): StartingPoint {
  const label = name || draftTextOf(document).title;
  return { key: id, label, document, words: `${label}\n${wordsOf(document)}` };
}

/** Those in which every word of the query stands; those that are called so come first. */
export function findPoints(points: readonly StartingPoint[], query: string): StartingPoint[] {
  const rank = ({ label }: StartingPoint) => (matchesQuery(query, [label]) ? 0 : 1);
  return points
    .filter(({ words }) => matchesQuery(query, [words]))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The same content under keys of its own. */
export function freshCopy(document: DraftDocument): DraftDocument {
  return {
    ...document,
    items: document.items.map((item) => ({ ...item, key: newId("item-") })),
    metadata: document.metadata.map((pair) => ({ ...pair, key: newId("pair-") })),
  };
}

/** Nothing is there that filling the draft could take away. */
export function isEmpty({ items, metadata, rest, source }: DraftDocument): boolean {
  const hasRest = rest !== undefined && Object.keys(rest).length > 0;
  return items.length === 0 && metadata.length === 0 && !hasRest && source === undefined;
}

function wordsOf(document: DraftDocument): string {
  const kinds = new Set(document.items.map(kindLabelOf));
  return [...kinds, draftTextOf(document).words].join("\n");
}
