import type { DraftDocument } from "#draft/document.ts";
import { describeContent } from "#items/describe.ts";
import { isObject } from "#shared/json.ts";

const longest = 60;

export const untitled = "Untitled conversation";

/** What a draft is called as long as it has no name: the first words of the user, else of anyone. */
export function titleOf({ items }: DraftDocument): string {
  let first = "";
  for (const { value } of items) {
    if (!isObject(value) || value.type !== "message") continue;
    const words = describeContent(value.content);
    if (words && value.role === "user") return shorten(words);
    first ||= words;
  }
  return shorten(first) || untitled;
}

/** What cannot be seen, and what turns the letters after it around. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Cut between words where there is a gap in reach. */
function shorten(text: string): string {
  const words = text.replaceAll(unseen, "");
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  return `${cut.replace(/\s+\S{0,20}$/, "").replace(/[\uD800-\uDBFF]$/, "")}…`;
}
