import type { FormatConversation, FormatItem, Remark } from "../conversation.ts";
import { gatherRemarks } from "./gather-remarks.ts";
import type { ReadConversation } from "./reader.ts";

/** What a reader has understood so far. */
export type Reading = {
  add(item: unknown): void;
  remark(outcome: Remark["outcome"], place: string, message: string): void;
  /** Fields that only keep the books, such as ids and times: all of them are left out with one remark. */
  leaveBooks(names: readonly string[]): void;
  conversation(more?: Omit<FormatConversation, "items">): ReadConversation;
};

export function startReading(): Reading {
  const items: FormatItem[] = [];
  const remarks = gatherRemarks();
  const books = new Set<string>();
  return {
    add(value) {
      items.push({ value });
    },
    remark: remarks.add,
    leaveBooks(names) {
      for (const name of names) books.add(name);
    },
    conversation({ metadata = [], ...more } = { metadata: [] }) {
      if (books.size > 0) {
        const names = namesOf([...books]);
        remarks.add("left_out", "", `Left out: ${names}. These keep the books; nobody said them.`);
      }
      return { ...more, items, metadata, remarks: remarks.all() };
    },
  };
}

/** Names as a remark says them: `a`, `b` and `c`. */
export function namesOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  if (quoted.length < 2) return quoted.join("");
  return `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
}
