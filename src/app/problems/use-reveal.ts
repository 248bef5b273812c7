import { useCallback } from "react";

import { focusField } from "#form/focus-field.ts";
import type { Path } from "#shared/path.ts";

import { useDraftStore } from "../draft-context.tsx";

/**
 * Takes the user to the field at a path of the body, opening whatever is closed on the way. What is
 * about a text that cannot be read leads to that text.
 */
export type Reveal = (path: Path) => void;

type Options = { open(key: string): void; showComposer(): void; showText(): void };

/** A card that was closed needs a while until its form is loaded and drawn; milliseconds. */
const patience = 10_000;

export function useReveal({ open, showComposer, showText }: Options): Reveal {
  const store = useDraftStore();
  return useCallback(
    (path) => {
      const { source } = store.getState().history.present;
      if (path.length === 0 && source !== undefined) {
        showText();
        return whenThere(focusText);
      }
      showComposer();
      const [root, place, ...rest] = path;
      if (root === "metadata") return whenThere(() => focusMetadata(place));
      const item = store.getState().history.present.items[Number(place)];
      if (root !== "items" || !item) return whenThere(() => focusElement("items"));
      open(item.key);
      return whenThere(() => {
        const card = document.getElementById(cardId(item.key));
        const form = card?.querySelector("[data-item-form]");
        return Boolean(card && form && focusField(card, rest));
      });
    },
    [store, open, showComposer, showText],
  );
}

export function cardId(key: string): string {
  return `card-${key}`;
}

function focusMetadata(name: string | number | undefined): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>("[data-metadata-name]")];
  const field = fields.findLast((input) => input.value === name) ?? fields[0];
  field?.focus();
  return field !== undefined;
}

function focusText(): boolean {
  const text = document.querySelector<HTMLElement>("[data-source] [role='textbox']");
  text?.focus();
  return text !== null;
}

function focusElement(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null;
}

function whenThere(attempt: () => boolean): void {
  const end = performance.now() + patience;
  const start = document.activeElement;
  function look() {
    // Who types elsewhere meanwhile keeps the focus there.
    const isTypingElsewhere = document.activeElement !== start && isTextFocused();
    if (isTypingElsewhere || attempt() || performance.now() > end) return;
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}

function isTextFocused(): boolean {
  return Boolean(document.activeElement?.matches("input, textarea, [contenteditable='true']"));
}
