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
  const { key, shiftKey, target } = event;
  // A button, a link or a fold that has the focus is pressed with the same keys.
  if ((key === " " || key === "Enter") && isPressable(target)) return undefined;
  if (target instanceof Element && target.closest("dialog, input, textarea, select")) {
    return undefined;
  }
  if (key === " " && shiftKey) return "backward";
  return commands[key];
}

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowDown: "onward",
  PageDown: "onward",
  " ": "onward",
  Enter: "onward",
  ArrowUp: "backward",
  PageUp: "backward",
  Backspace: "backward",
  Home: "first",
  End: "last",
  Escape: "leave",
  n: "hint",
  d: "colours",
  f: "full_screen",
};

/** Whether a click or a key is for the element itself, and not for the presentation. */
export function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a, button, summary") !== null;
}
