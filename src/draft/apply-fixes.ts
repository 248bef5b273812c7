import type { Edit, Fix } from "#body/fix.ts";
import { groupBy } from "#shared/group-by.ts";
import type { Steps } from "#shared/steps.ts";

import { applyFix } from "./apply-fix.ts";
import type { DraftDocument, DraftItem } from "./document.ts";
import { draftItemOf } from "./fresh-item.ts";
import { targetOf } from "./independent-fixes.ts";

/** The draft after fixes that are independent; the list of items is made once, however many they are. */
export function* applyFixes(document: DraftDocument, fixes: readonly Fix[]): Steps<DraftDocument> {
  const edits = fixes.flatMap((fix) => fix.edits);
  // A fix alone may count on what its own edits did before.
  if (fixes.length === 1) return applyFix(document, edits);
  const elsewhere = edits.filter((edit) => !isOfItem(edit));
  const ofItems = edits.filter(isOfItem);
  const changed = applyFix(document, elsewhere);
  if (ofItems.length === 0) return changed;
  return { ...changed, items: yield* itemsAfter(document.items, ofItems) };
}

function isOfItem(edit: Edit): boolean {
  return !("path" in edit) || (edit.path[0] === "items" && typeof edit.path[1] === "number");
}

/** All indexes are those before any of the edits. */
function* itemsAfter(items: readonly DraftItem[], edits: readonly Edit[]): Steps<DraftItem[]> {
  const editsByIndex = groupBy(edits, (edit) => ("path" in edit ? edit.path[1] : undefined));
  const changed: (readonly DraftItem[])[] = [];
  for (const [index, item] of items.entries()) {
    changed.push(itemAfter(item, editsByIndex.get(index) ?? []));
    yield;
  }
  const put = new Map<number, readonly DraftItem[]>();
  const moved = new Set<number>();
  for (const edit of edits) {
    if (edit.type === "insert") put.set(targetOf(edit), [draftItemOf(edit.item)]);
    if (edit.type === "move") {
      put.set(targetOf(edit), changed[edit.from] ?? []);
      moved.add(edit.from);
    }
  }
  const arranged = changed.flatMap((own, index) => [
    ...(put.get(index) ?? []),
    ...(moved.has(index) ? [] : own),
  ]);
  const atTheEnd = [...put].flatMap(([target, own]) => (target >= items.length ? own : []));
  return [...arranged, ...atTheEnd];
}

/** None where it is taken out. */
function itemAfter(item: DraftItem, edits: readonly Edit[]): readonly DraftItem[] {
  if (edits.length === 0) return [item];
  const alone = edits.map((edit) =>
    "path" in edit ? { ...edit, path: ["items", 0, ...edit.path.slice(2)] } : edit,
  );
  return applyFix({ items: [item], metadata: [] }, alone).items;
}
