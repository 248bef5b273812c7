import type { DraftDocument } from "./document.ts";

/** Documents share what did not change, so a long history costs little. */
const longest = 1000;

/** Typing in one place within this many milliseconds is one step. */
const coalescingTime = 1000;

export type History = {
  readonly past: readonly DraftDocument[];
  readonly present: DraftDocument;
  readonly future: readonly DraftDocument[];
  /** The place of the last typed change, and when it was (milliseconds); undefined after any other. */
  readonly typing?: { readonly place: string; readonly at: number };
};

export function startHistory(document: DraftDocument): History {
  return { past: [], present: document, future: [] };
}

/** The history with one more step. `typing` joins it to the last step if that was typed in the same place. */
export function record(history: History, next: DraftDocument, typing?: History["typing"]): History {
  if (next === history.present) return history;
  const last = history.typing;
  const joins =
    last && typing && last.place === typing.place && typing.at - last.at < coalescingTime;
  const past = joins ? history.past : [...history.past, history.present].slice(-longest);
  return { past, present: next, future: [], ...(typing && { typing }) };
}

export function undo({ past, present, future }: History): History {
  const previous = past.at(-1);
  if (!previous) return { past, present, future };
  return { past: past.slice(0, -1), present: previous, future: [present, ...future] };
}

export function redo({ past, present, future }: History): History {
  const [next, ...rest] = future;
  return next
    ? { past: [...past, present], present: next, future: rest }
    : { past, present, future };
}
