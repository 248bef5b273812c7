import type { Edit, Fix } from "#body/fix.ts";
import type { PlacedItem } from "#items/links.ts";
import { isObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import type { Conversation } from "./conversation.ts";
import type { Alone, Check, Finding, Judge } from "./rule.ts";

const nothing: readonly never[] = [];

/** The check of a rule that judges each item alone; `beside` is what it says of the rest of the body. */
export function perItem(judge: Judge, beside: Alone["beside"] = () => nothing): Check {
  const judgeAt = createBench(judge);
  const check = (conversation: Conversation) => [
    ...beside(conversation),
    ...conversation.items.flatMap((item, index) => judgeAt(item, index, conversation)),
  ];
  return Object.assign(check, { alone: { judge, beside } });
}

type JudgeAt<Found> = (
  item: PlacedItem,
  index: number,
  conversation: Conversation,
) => readonly Found[];

/**
 * Judges items where they stand in a conversation, paths from the body. What was found is kept for as
 * long as the item is the same; of one that moved only the paths are made anew.
 */
export function createBench<Found extends Finding>(
  judge: (item: PlacedItem) => readonly Found[],
): JudgeAt<Found> {
  type Known = {
    kind: string;
    index: number;
    alone: readonly Found[];
    placed: readonly Found[];
  };
  const known = new WeakMap<object, Known>();
  return (item, index, { isAskedOnce = false }) => {
    const { kind, value } = item;
    if (!isObject(value)) return nothing;
    if (isAskedOnce) return place(judge(item), index);
    const before = known.get(value);
    const isSame = before?.kind === kind;
    if (isSame && before.index === index) return before.placed;
    const alone = isSame ? before.alone : judge(item);
    const placed = place(alone, index);
    known.set(value, { kind, index, alone, placed });
    return placed;
  };
}

function place<Found extends Finding>(found: readonly Found[], index: number): readonly Found[] {
  if (found.length === 0) return nothing;
  const base = ["items", index];
  return found.map((finding) => ({
    ...finding,
    path: [...base, ...finding.path],
    ...(finding.fixes && { fixes: finding.fixes.map((fix) => placeFix(fix, base)) }),
  }));
}

/** A fix whose edits are written from one value, moved to where that value stands. */
export function placeFix(fix: Fix, base: Path): Fix {
  return { ...fix, edits: fix.edits.map((edit) => placeEdit(edit, base)) };
}

function placeEdit(edit: Edit, base: Path): Edit {
  return "path" in edit ? { ...edit, path: [...base, ...edit.path] } : edit;
}
