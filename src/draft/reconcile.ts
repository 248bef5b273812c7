import { isObject, type JsonObject } from "#shared/json.ts";

import { toWire } from "./to-body.ts";

/**
 * A value as it was read from a text, made of as much of the draft's value as says the same: what did
 * not change stays the same object, and what is half-typed stays so. The order of keys counts.
 */
export function reconcile(read: unknown, drafted: unknown): unknown {
  const wire = toWire(drafted);
  if (read === wire) return drafted;
  if (Array.isArray(read) && Array.isArray(drafted)) return reconcileList(read, drafted);
  if (isObject(read) && isObject(drafted) && isObject(wire)) return reconcileObject(read, drafted);
  return read;
}

/** Whether JSON that was read says what the draft's value says. */
export function saysSame(read: unknown, drafted: unknown): boolean {
  return reconcile(read, drafted) === drafted;
}

/** How many elements say the same from the start, and from the end of what is left. */
export function commonEnds(read: readonly unknown[], drafted: readonly unknown[]) {
  const most = Math.min(read.length, drafted.length);
  let start = 0;
  while (start < most && saysSame(read[start], drafted[start])) start++;
  let end = 0;
  while (end < most - start && saysSame(read.at(-1 - end), drafted.at(-1 - end))) end++;
  return { start, end };
}

function reconcileList(read: readonly unknown[], drafted: readonly unknown[]): readonly unknown[] {
  const { start, end } = commonEnds(read, drafted);
  if (start === read.length && start === drafted.length) return drafted;
  const middle = drafted.slice(start, drafted.length - end);
  return [
    ...drafted.slice(0, start),
    ...read
      .slice(start, read.length - end)
      .map((value, index) => (index < middle.length ? reconcile(value, middle[index]) : value)),
    ...drafted.slice(drafted.length - end),
  ];
}

function reconcileObject(read: JsonObject, drafted: JsonObject): JsonObject {
  const before = Object.entries(drafted).filter(([, value]) => value !== undefined);
  const after = Object.entries(read).map(
    ([key, value]) =>
      [key, Object.hasOwn(drafted, key) ? reconcile(value, drafted[key]) : value] as const,
  );
  const isSame =
    before.length === after.length &&
    before.every(([key, value], index) => after[index]?.[0] === key && after[index][1] === value);
  return isSame ? drafted : Object.fromEntries(after);
}
