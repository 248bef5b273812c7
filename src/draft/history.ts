import type { DraftDocument } from "./document.ts";
import { applyStep, revertStep, type Step, stepBetween } from "./step.ts";

/** Steps hold only what they changed, so a long history costs little. */
const longest = 1000;

/** Typing in one place within this many milliseconds is one step. */
const coalescingTime = 1000;

export type History = {
  readonly past: readonly Step[];
  readonly present: DraftDocument;
  /** What was undone, the step to redo next first. */
  readonly future: readonly Step[];
  /** The place of the last typed change, and when it was (milliseconds); undefined after any other. */
  readonly typing?: { readonly place: string; readonly at: number };
};

export function startHistory(document: DraftDocument): History {
  return { past: [], present: document, future: [] };
}

/** The history with one more step. `typing` joins it to the last step if that was typed in the same place. */
export function record(history: History, next: DraftDocument, typing?: History["typing"]): History {
  const { past, present } = history;
  const step = stepBetween(present, next);
  if (!step) return history;
  const last = past.at(-1);
  if (!last || !typing || !joins(history.typing, typing)) {
    return {
      past: [...past, step].slice(-longest),
      present: next,
      future: [],
      ...(typing && { typing }),
    };
  }
  const joined = stepBetween(revertStep(present, last), next);
  const before = past.slice(0, -1);
  // Typed back to what it was: there is no step left that the next key could join.
  if (!joined) return { past: before, present: next, future: [] };
  return { past: [...before, joined], present: next, future: [], typing };
}

export function undo({ past, present, future }: History): History {
  const step = past.at(-1);
  if (!step) return { past, present, future };
  return { past: past.slice(0, -1), present: revertStep(present, step), future: [step, ...future] };
}

export function redo({ past, present, future }: History): History {
  const [step, ...rest] = future;
  if (!step) return { past, present, future };
  return { past: [...past, step], present: applyStep(present, step), future: rest };
}

function joins(last: History["typing"], typing: NonNullable<History["typing"]>): boolean {
  return last?.place === typing.place && typing.at - last.at < coalescingTime;
}
