import { definitionOf } from "#items/registry.ts";

import { otherSideOf } from "./samples.ts";
import { type Subject, subjectAt, subjects } from "./subjects.ts";

export type Relation = { readonly label: string; readonly to: readonly Subject[] };

/** What a kind or a tool has to do with others. */
export function relationsOf({ kind, look, path }: Subject): Relation[] {
  if (kind === undefined) {
    return told([{ label: "The model then makes", to: [subjectAt(look)] }]);
  }
  const { pairing } = definitionOf(kind);
  const other = pairing && otherSideOf(pairing);
  return told([
    {
      label: pairing?.side === "call" ? "Answered by" : "Answers",
      to: [other && subjectAt(other.kind)],
    },
    {
      label: "Made possible by the tool",
      to: subjects.filter((subject) => subject.kind === undefined && subject.look === path),
    },
  ]);
}

type Sought = { label: string; to: readonly (Subject | undefined)[] };

function told(relations: readonly Sought[]): Relation[] {
  return relations
    .map(({ label, to }) => ({ label, to: to.filter((subject) => subject !== undefined) }))
    .filter(({ to }) => to.length > 0);
}
