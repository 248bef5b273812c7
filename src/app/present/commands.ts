import { isPressed, type Shortcut } from "../commands/shortcuts.ts";

export type Command =
  | "next"
  | "previous"
  /** Reads on: further down where there is more below, else the next step. */
  | "onward"
  | "backward"
  | "first"
  | "last"
  | "leave"
  | "hint"
  | "colours"
  | "full_screen";

/** What a key of the keyboard or of a clicker means; clickers send PageUp and PageDown. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const { key, target } = event;
  // A button, a link or a fold that has the focus is pressed with the same keys.
  if ((key === " " || key === "Enter") && isPressable(target)) return undefined;
  if (target instanceof Element && target.closest("dialog, input, textarea, select")) {
    return undefined;
  }
  return presentKeys.find((shortcut) => isPressed(event, shortcut))?.command;
}

export const presentKeys: readonly (Shortcut & { command: Command })[] = [
  { command: "next", keys: ["ArrowRight"], label: "Next step" },
  { command: "previous", keys: ["ArrowLeft"], label: "Step before" },
  { command: "onward", keys: ["Space", "Enter", "PageDown", "ArrowDown"], label: "Read on" },
  {
    command: "backward",
    keys: ["Shift+Space", "Backspace", "PageUp", "ArrowUp"],
    label: "Read back",
  },
  { command: "first", keys: ["Home"], label: "First step" },
  { command: "last", keys: ["End"], label: "Last step" },
  { command: "hint", keys: ["n"], label: "Show or hide what comes next" },
  { command: "colours", keys: ["d"], label: "Light or dark colours" },
  { command: "full_screen", keys: ["f"], label: "Full screen" },
  { command: "leave", keys: ["Escape"], label: "Leave" },
];

/** Whether a click or a key is for the element itself, and not for the presentation. */
export function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a, button, summary") !== null;
}
