import { matchesQuery } from "../drafts/draft-text.ts";
import { type Subject, subjects } from "./subjects.ts";

/** The kinds and tools in which every word of the query stands; those that are called so come first. */
export function findSubjects(query: string): readonly Subject[] {
  const wanted = query.trim().toLowerCase();
  return subjects
    .filter((subject) => matchesQuery(wanted, wordsOf(subject)))
    .toSorted((a, b) => rankOf(a, wanted) - rankOf(b, wanted));
}

function rankOf({ label, wireType }: Subject, wanted: string): number {
  const name = label.toLowerCase();
  if (name === wanted) return 0;
  if (wireType === wanted || name.startsWith(wanted)) return 1;
  return name.includes(wanted) || wireType.includes(wanted) ? 2 : 3;
}

function wordsOf({ label, group, wireType, path, summary, synonyms }: Subject): string[] {
  return [label, group, wireType, wireType.replaceAll("_", " "), path, summary, ...synonyms];
}
