import type { JsonObject } from "#shared/json.ts";

import { difference } from "./difference.ts";
import type { DraftDocument, DraftItem, MetadataPair } from "./document.ts";

/** What one change did to a document, and what undoing it needs. Items are those of the documents themselves. */
export type Step = {
  /** One after the other, each at its place in what those before it left. */
  readonly items?: readonly Splice[];
  readonly metadata?: Swap<readonly MetadataPair[]>;
  readonly rest?: Swap<JsonObject | undefined>;
  readonly source?: SourceStep;
};

/** A replacement in the text that is no body yet; where there is none, it counts as empty. */
export type SourceStep = {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly wasThere: boolean;
  readonly isThere: boolean;
};

export type Splice = {
  readonly at: number;
  readonly removed: readonly DraftItem[];
  readonly inserted: readonly DraftItem[];
};

type Swap<Value> = { readonly before: Value; readonly after: Value };

/** The step from one document to another, found by the identity of what they share; undefined where they share all. */
export function stepBetween(before: DraftDocument, after: DraftDocument): Step | undefined {
  const items = before.items === after.items ? [] : splicesBetween(before.items, after.items);
  const step: Step = {
    ...(items.length > 0 && { items }),
    ...(before.metadata !== after.metadata && {
      metadata: { before: before.metadata, after: after.metadata },
    }),
    ...(before.rest !== after.rest && { rest: { before: before.rest, after: after.rest } }),
    ...(before.source !== after.source && { source: sourceStep(before.source, after.source) }),
  };
  return Object.keys(step).length > 0 ? step : undefined;
}

export function applyStep(document: DraftDocument, step: Step): DraftDocument {
  const rest = step.rest ? step.rest.after : document.rest;
  const source = step.source ? sourceAfter(document.source, step.source) : document.source;
  return {
    items: (step.items ?? []).reduce(splice, document.items),
    metadata: step.metadata ? step.metadata.after : document.metadata,
    ...(rest && { rest }),
    ...(source !== undefined && { source }),
  };
}

export function revertStep(
  document: DraftDocument,
  { items, metadata, rest, source }: Step,
): DraftDocument {
  return applyStep(document, {
    ...(items && {
      items: items
        .map(({ at, removed, inserted }) => ({ at, removed: inserted, inserted: removed }))
        .toReversed(),
    }),
    ...(metadata && { metadata: { before: metadata.after, after: metadata.before } }),
    ...(rest && { rest: { before: rest.after, after: rest.before } }),
    ...(source && { source: reverted(source) }),
  });
}

function sourceStep(before: string | undefined, after: string | undefined): SourceStep {
  const there = { wasThere: before !== undefined, isThere: after !== undefined };
  const [change] = difference(before ?? "", after ?? "");
  if (!change) return { at: 0, removed: "", inserted: "", ...there };
  const { from, to, insert } = change;
  return { at: from, removed: (before ?? "").slice(from, to), inserted: insert, ...there };
}

function sourceAfter(source = "", { at, removed, inserted, isThere }: SourceStep) {
  return isThere ? source.slice(0, at) + inserted + source.slice(at + removed.length) : undefined;
}

function reverted({ at, removed, inserted, wasThere, isThere }: SourceStep): SourceStep {
  return { at, removed: inserted, inserted: removed, wasThere: isThere, isThere: wasThere };
}

/** All items that a step takes or gives, one that it does both with twice. */
export function itemsOfStep({ items }: Step): DraftItem[] {
  return (items ?? []).flatMap(({ removed, inserted }) => [...removed, ...inserted]);
}

function splice(items: readonly DraftItem[], { at, removed, inserted }: Splice) {
  return [...items.slice(0, at), ...inserted, ...items.slice(at + removed.length)];
}

function splicesBetween(before: readonly DraftItem[], after: readonly DraftItem[]): Splice[] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < shortest - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  const removed = before.slice(start, before.length - end);
  const inserted = after.slice(start, after.length - end);
  if (removed.length === 0 && inserted.length === 0) return [];
  const whole = { at: start, removed, inserted };
  return moveOf(whole) ?? editsOf(whole) ?? [whole];
}

/** An item that went from one end of the range to the other: two small splices, however far it went. */
function moveOf({ at, removed, inserted }: Splice): Splice[] | undefined {
  const last = removed.length - 1;
  if (last < 1 || removed.length !== inserted.length) return undefined;
  const takeOut = (index: number) => ({
    at: at + index,
    removed: removed.slice(index, index + 1),
    inserted: [],
  });
  const putIn = (index: number) => ({
    at: at + index,
    removed: [],
    inserted: inserted.slice(index, index + 1),
  });
  if (removed.every((item, index) => item === inserted[index === 0 ? last : index - 1])) {
    return [takeOut(0), putIn(last)];
  }
  if (removed.every((item, index) => item === inserted[index === last ? 0 : index + 1])) {
    return [takeOut(last), putIn(0)];
  }
  return undefined;
}

/** As many places as are worth their own splice; each of them copies the list once. */
const mostEdits = 8;

/** Items edited where they stand, with untouched ones between them. */
function editsOf({ at, removed, inserted }: Splice): Splice[] | undefined {
  if (removed.length !== inserted.length) return undefined;
  const edited = removed.flatMap((item, index) => (item === inserted[index] ? [] : [index]));
  if (edited.length > mostEdits) return undefined;
  return edited.map((index) => ({
    at: at + index,
    removed: removed.slice(index, index + 1),
    inserted: inserted.slice(index, index + 1),
  }));
}
