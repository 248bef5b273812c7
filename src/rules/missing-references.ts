import { groupBy } from "#shared/group-by.ts";

import type { Conversation, PlacedEnd } from "./conversation.ts";
import { familiesOf, type Family } from "./families.ts";

/** All references to one call that is not there. */
export type Missing = {
  id: string;
  references: readonly PlacedEnd[];
  first: PlacedEnd;
  family: Family;
};

/**
 * The calls of a family that are referred to but are not there, each once. Nothing while a call or an
 * output is there whose id is to be mended, since that mends the references too.
 */
export function missingReferences(conversation: Conversation, name: string): Missing[] {
  const family = familiesOf(conversation).find((candidate) => candidate.name === name);
  if (!family || family.open.some(({ id }) => id === undefined)) return [];
  const there = new Set([...family.calls, ...family.spare].map(({ id }) => id));
  return [...groupBy(family.references, ({ id }) => id)].flatMap(([id, references]) => {
    const [first] = references;
    return id === undefined || !first || there.has(id) ? [] : { id, references, first, family };
  });
}
