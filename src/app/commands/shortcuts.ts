import { singleKeys } from "./single-keys.ts";

/** Keys as `Mod+Shift+Z`: `Mod` is the command key of Apple's keyboards and Control on all others. */
export type Shortcut = { readonly keys: readonly string[]; readonly label: string };

/** What is heard wherever the focus is. */
export const anywhere = {
  commands: { keys: ["Mod+K"], label: "Find and run a command" },
  shortcuts: { keys: ["?"], label: "Show the keyboard shortcuts" },
} satisfies Record<string, Shortcut>;

/** What is heard where a draft is worked on. */
export const ofDraft = {
  undo: { keys: ["Mod+Z"], label: "Undo" },
  redo: { keys: ["Mod+Shift+Z", "Mod+Y"], label: "Redo" },
  nextProblem: { keys: ["F8"], label: "Go to the next problem" },
  previousProblem: { keys: ["Shift+F8"], label: "Go to the problem before" },
} satisfies Record<string, Shortcut>;

/** What is heard on the line that opens an item. */
export const ofCard = {
  moveUp: { keys: ["Alt+ArrowUp"], label: "Move the item up" },
  moveDown: { keys: ["Alt+ArrowDown"], label: "Move the item down" },
} satisfies Record<string, Shortcut>;

type Pressed = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "target"
>;

/** Whether these are the keys that were pressed. A single character counts only where nobody is typing. */
export function isPressed(event: Pressed, { keys }: Shortcut): boolean {
  return keys.some((combination) => isCombination(event, combination));
}

/** Whether it is a character alone; who does not want such keys can turn them off. */
export function isSingleKey(combination: string): boolean {
  return combination.length === 1;
}

/** Keys as they are written on the keyboard. */
export function keyNames(combination: string): string[] {
  const names = isApple() ? appleNames : {};
  return combination.split("+").map((key) => names[key] ?? keyNamesOfAll[key] ?? key);
}

/** The first of its combinations in words, such as `Ctrl+Z`. */
export function keysInWords({ keys: [first = ""] }: Shortcut): string {
  return keyNames(first).join(isApple() ? "" : "+");
}

/** What `aria-keyshortcuts` says of it. */
export function ariaKeys({ keys }: Shortcut): string {
  return keys
    .map((combination) =>
      combination.replace("Mod", isApple() ? "Meta" : "Control").replace("Ctrl", "Control"),
    )
    .join(" ");
}

function isCombination(event: Pressed, combination: string): boolean {
  const parts = combination.split("+");
  const key = parts.pop() ?? "";
  if (event.key.toLowerCase() !== (key === "Space" ? " " : key.toLowerCase())) return false;
  if (isSingleKey(combination) && (!singleKeys.getState().value || takesText(event.target))) {
    return false;
  }
  const isMeta = parts.includes("Mod") && isApple();
  const isControl = parts.includes("Ctrl") || (parts.includes("Mod") && !isApple());
  return (
    event.ctrlKey === isControl &&
    event.metaKey === isMeta &&
    event.altKey === parts.includes("Alt") &&
    // Which characters need it differs from keyboard to keyboard.
    (event.shiftKey === parts.includes("Shift") || !/^(?:\w+)$/.test(key))
  );
}

const buttons = new Set(["button", "checkbox", "radio", "range", "color", "file"]);

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return !buttons.has(target.type);
  return target.closest("textarea, select, [contenteditable='true'], [role='menu']") !== null;
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

const keyNamesOfAll: Readonly<Record<string, string>> = {
  Mod: "Ctrl",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  PageUp: "Page up",
  PageDown: "Page down",
  Escape: "Esc",
};

const appleNames: Readonly<Record<string, string>> = {
  Mod: "⌘",
  Ctrl: "⌃",
  Alt: "⌥",
  Shift: "⇧",
};
