import type { DraftDocument } from "#draft/document.ts";
import { isObject } from "#shared/json.ts";

import { titleOf } from "./title-of.ts";

/** What the list knows of a draft beside its summary. */
export type DraftText = { readonly title: string; readonly words: string };

/** Longer texts are data: images, files, encrypted reasoning. */
const longest = 20_000;

export function draftTextOf(document: DraftDocument): DraftText {
  const words: string[] = document.metadata.map(({ name }) => name);
  collect([document.items.map(({ value }) => value), document.metadata], words);
  return { title: titleOf(document), words: words.join("\n").toLowerCase() };
}

/** Whether every word of the query stands in one of the texts. */
export function matchesQuery(query: string, texts: readonly string[]): boolean {
  const all = texts.join("\n").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function collect(value: unknown, words: string[]): void {
  if (typeof value === "string") {
    if (value.length <= longest && !value.startsWith("data:")) words.push(value);
  } else if (Array.isArray(value)) {
    for (const element of value) collect(element, words);
  } else if (isObject(value)) {
    for (const child of Object.values(value)) collect(child, words);
  }
}
