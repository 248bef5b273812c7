import { flushSync } from "react-dom";

import type { DraftState, DraftStore } from "#draft/store.ts";

import { afterPaint } from "./source/after-paint.ts";

/** A draft as those see it who may be a moment late. */
export type FollowedDraft = Pick<DraftStore, "getState" | "getInitialState" | "subscribe">;

/** Milliseconds between two tellings while somebody types. */
const pause = 200;

/** The same in a burst: keys that come faster than anybody reads along. */
const burstPause = 1000;

/** Keys with fewer milliseconds between them are a burst; after as many without a key it has ended. */
const breath = 75;

/**
 * Tells of a draft so that typing costs its field and little else: a few times a second, after a frame, so
 * that no key waits for it, and between the keys where there is time. Any other change, and the end of
 * typing in a field, is told at once.
 */
export function followDraft(store: DraftStore): FollowedDraft {
  const listeners = new Set<(state: DraftState, before: DraftState) => void>();
  const soon = afterPaint(tellNow);
  let told = store.getState();
  let toldAt = -Infinity;
  let typedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  let isPressed = false;

  /** Not while the pointer is pressed: what is drawn anew may move, and a click on it would be lost. */
  function tellNow() {
    if (!isPressed) tell();
  }

  function onPress() {
    isPressed = true;
  }

  function onRelease() {
    if (!isPressed) return;
    isPressed = false;
    // The click comes after the release.
    setTimeout(tellNow);
  }

  function tell(state = store.getState()) {
    clearTimeout(timer);
    soon.cancel();
    const before = told;
    told = state;
    if (told === before) return;
    toldAt = performance.now();
    for (const listener of listeners) listener(told, before);
  }

  function onChange({ history }: DraftState, before: DraftState) {
    const isTyped = history.typing !== undefined && history.typing !== before.history.typing;
    if (!isTyped) {
      // Undone before it was told, a key would be nothing new to anyone but the field that shows it.
      if (told !== before) flushSync(() => tell(before));
      return tell();
    }
    const now = performance.now();
    const isBurst = now - typedAt < breath;
    typedAt = now;
    if (now - toldAt >= (isBurst ? burstPause : pause)) soon.plan();
    clearTimeout(timer);
    timer = setTimeout(tellNow, Math.max(breath, toldAt + pause - now));
  }

  function start() {
    told = store.getState();
    const unsubscribe = store.subscribe(onChange);
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    globalThis.addEventListener("focusout", tellNow, options);
    globalThis.addEventListener("pointerdown", onPress, options);
    // Not every release is told, such as that of a scroll bar: the next key ends it too.
    for (const end of ["pointerup", "pointercancel", "keydown"]) {
      globalThis.addEventListener(end, onRelease, options);
    }
    return () => {
      unsubscribe();
      listening.abort();
      clearTimeout(timer);
      soon.cancel();
    };
  }

  return {
    getState: () => (stop ? told : store.getState()),
    getInitialState: store.getInitialState,
    subscribe(listener) {
      listeners.add(listener);
      stop ??= start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
