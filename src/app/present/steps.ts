import type { DraftItem } from "#draft/document.ts";
import { definitionOf } from "#items/registry.ts";
import { isObject } from "#shared/json.ts";
import { entriesOf, type Entry, type Step } from "#transcript/entries.ts";
import { labelOf } from "#transcript/heading.tsx";
import { roleOf } from "#transcript/speaker.ts";

/** What one press of a key shows: an item, and above an output the call that it answers. */
export type Slide = { readonly step: Step; readonly call: Step | undefined };

/** The items in their order. Calls made side by side are each seen again with their own output. */
export function slidesOf(items: readonly DraftItem[]): Slide[] {
  return entriesOf(items)
    .flatMap((entry) => ("steps" in entry ? entry.steps.map((step) => slideOf(step, entry)) : []))
    .toSorted((a, b) => a.step.index - b.step.index);
}

function slideOf(step: Step, { steps }: Entry): Slide {
  const call = step.call && steps.find(({ item }) => item.value === step.call);
  return { step, call };
}

/** The first words of a step, as on a closed card, and who says them or what it is. */
export function wordsOf({ item }: Step): string {
  const { kind, value } = item;
  const words = kind !== "unknown" && isObject(value) ? definitionOf(kind).describe(value) : "";
  const isSaid = roleOf(item) !== undefined && words !== "";
  return isSaid ? words : [labelOf(item), words].filter(Boolean).join(" – ");
}
