import { difference, type TextChange } from "./difference.ts";
import type { DraftDocument, DraftItem } from "./document.ts";
import { printItem, printSource, type SourceLayout } from "./source-text.ts";

export type ShownSource = { readonly document: DraftDocument; readonly layout: SourceLayout };

type Followed = { readonly changes: readonly TextChange[]; readonly layout: SourceLayout };

/**
 * What must change in a text that shows one draft so that it shows another. Items that are the same keep
 * the words they have. `slice` reads the text.
 */
export function followSource(
  { document, layout }: ShownSource,
  next: DraftDocument,
  slice: (from?: number, to?: number) => string,
): Followed {
  const hasSameFrame =
    document.metadata === next.metadata &&
    document.rest === next.rest &&
    document.items.length === next.items.length &&
    document.items.every(({ key }, index) => key === next.items[index]?.key);
  if (hasSameFrame) return followItems({ document, layout }, next, slice);
  const texts = new Map<string, { item: DraftItem; from: number; to: number }>();
  for (const [index, item] of document.items.entries()) {
    const range = layout.items[index];
    if (range) texts.set(item.key, { item, ...range });
  }
  const { text, layout: nextLayout } = printSource(next, {
    keys: layout.keys,
    keptText(item) {
      const kept = texts.get(item.key);
      return kept && kept.item.value === item.value ? slice(kept.from, kept.to) : undefined;
    },
  });
  return { changes: difference(slice(), text), layout: nextLayout };
}

/** Only items have changed: each is replaced by itself, and those after it move. */
function followItems(
  { document, layout }: ShownSource,
  next: DraftDocument,
  slice: (from: number, to: number) => string,
): Followed {
  const changes: TextChange[] = [];
  let shift = 0;
  const items = layout.items.map(({ from, to }, index) => {
    const item = next.items[index];
    const start = from + shift;
    if (item && item.value !== document.items[index]?.value) {
      const text = printItem(item.value);
      changes.push(...difference(slice(from, to), text, from));
      shift += text.length - (to - from);
    }
    return { from: start, to: to + shift };
  });
  return { changes, layout: { ...layout, items } };
}
