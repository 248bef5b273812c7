import { recognise } from "#items/recognise.ts";
import { isObject } from "#shared/json.ts";

import { compareItem, type Difference } from "./compare-item.ts";

/**
 * What became of one item. `number` counts from 1 in what was sent. resolved: a reference, in whose
 * place the item stands that it names. not_kept: a control of the request, which is never stored.
 * missing: was sent and is not stored. unsent: is stored and was not sent.
 */
export type Comparison =
  | {
      type: "stored";
      number: number;
      sent: unknown;
      stored: unknown;
      differences: readonly Difference[];
    }
  | { type: "resolved"; number: number; sent: unknown; stored: unknown }
  | { type: "not_kept" | "missing"; number: number; sent: unknown }
  | { type: "unsent"; stored: unknown };

/** So many items may have come or gone in one place until the lists are thought to be about different things. */
const reach = 40;

/** Matches items that were sent with those that are stored, both oldest first, and compares each pair. */
export function compareItems(sent: readonly unknown[], stored: readonly unknown[]): Comparison[] {
  const comparisons: Comparison[] = [];
  let next = 0;
  for (const [index, item] of sent.entries()) {
    const number = index + 1;
    if (recognise(item) === "compaction_trigger") {
      comparisons.push({ type: "not_kept", number, sent: item });
      continue;
    }
    const skipped = unsentBefore(sent, index, stored, next);
    if (skipped === undefined) {
      comparisons.push({ type: "missing", number, sent: item });
      continue;
    }
    comparisons.push(...stored.slice(next, next + skipped).map(asUnsent));
    next += skipped;
    comparisons.push(compared(number, item, stored[next]));
    next++;
  }
  return [...comparisons, ...stored.slice(next).map(asUnsent)];
}

/** True when the item is stored to the letter. */
export function isAsSent(comparison: Comparison): boolean {
  return comparison.type === "stored" && comparison.differences.length === 0;
}

/** True when something else is stored than was meant; what was only filled in or spelt out is not. */
export function isChanged(comparison: Comparison): boolean {
  if (comparison.type !== "stored") return comparison.type !== "resolved";
  return comparison.differences.some(
    (difference) =>
      difference.type === "changed" || (difference.type === "left_out" && difference.sent !== null),
  );
}

function compared(number: number, sent: unknown, stored: unknown): Comparison {
  if (recognise(sent) === "item_reference") return { type: "resolved", number, sent, stored };
  return { type: "stored", number, sent, stored, differences: compareItem(sent, stored) };
}

function asUnsent(stored: unknown): Comparison {
  return { type: "unsent", stored };
}

/**
 * How many stored items stand before the one that this item became; undefined when there is none. An
 * item further on that fits what stands here says that this one is missing.
 */
function unsentBefore(
  sent: readonly unknown[],
  index: number,
  stored: readonly unknown[],
  next: number,
): number | undefined {
  for (let distance = 0; distance < reach; distance++) {
    if (isSame(sent[index], stored[next + distance])) return distance;
    if (distance > 0 && isSame(sent[index + distance], stored[next])) return undefined;
  }
  return undefined;
}

function isSame(sent: unknown, stored: unknown): boolean {
  if (!isObject(sent) || !isObject(stored)) return false;
  if (recognise(sent) === "item_reference") return sent.id === stored.id;
  return (
    (sent.type ?? "message") === stored.type &&
    agree(sent.role, stored.role) &&
    agree(sent.call_id, stored.call_id)
  );
}

/** What was not said, or may be put in another way, contradicts nothing. */
function agree(sent: unknown, stored: unknown): boolean {
  return typeof sent !== "string" || typeof stored !== "string" || sent === stored;
}
