// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";

import { ariaKeys, isPressed, keyNames, keysInWords } from "./shortcuts.ts";
import { singleKeys } from "./single-keys.ts";

const shortcut = (...keys: string[]) => ({ keys, label: "" });

function pressed(init: KeyboardEventInit, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { bubbles: true, ...init });
  target.dispatchEvent(event);
  return event;
}

function element(markup: string): Element {
  document.body.innerHTML = markup;
  return document.body.firstElementChild ?? document.body;
}

afterEach(() => {
  vi.restoreAllMocks();
  singleKeys.setState({ value: true });
});

describe("a shortcut", () => {
  test("is pressed with exactly its keys", () => {
    const redo = shortcut("Mod+Shift+Z", "Mod+Y");
    expect(isPressed(pressed({ key: "Z", ctrlKey: true, shiftKey: true }), redo)).toBe(true);
    expect(isPressed(pressed({ key: "y", ctrlKey: true }), redo)).toBe(true);
    expect(isPressed(pressed({ key: "z", ctrlKey: true }), redo)).toBe(false);
    expect(isPressed(pressed({ key: "y", ctrlKey: true, altKey: true }), redo)).toBe(false);
    expect(isPressed(pressed({ key: " " }), shortcut("Space"))).toBe(true);
    expect(isPressed(pressed({ key: " ", shiftKey: true }), shortcut("Space"))).toBe(false);
  });

  test("of a character is heard whether that needs Shift or not, and never where somebody types", () => {
    const help = shortcut("?");
    expect(isPressed(pressed({ key: "?", shiftKey: true }), help)).toBe(true);
    expect(isPressed(pressed({ key: "?" }), help)).toBe(true);
    for (const markup of ["<input>", "<textarea></textarea>", "<select></select>"]) {
      expect(isPressed(pressed({ key: "?" }, element(markup)), help)).toBe(false);
    }
    expect(isPressed(pressed({ key: "?" }, element('<input type="radio">')), help)).toBe(true);
  });

  test("of a character is heard no more once such keys are turned off", () => {
    singleKeys.setState({ value: false });
    expect(isPressed(pressed({ key: "n" }), shortcut("n"))).toBe(false);
    expect(isPressed(pressed({ key: "F8" }), shortcut("F8"))).toBe(true);
  });

  test("is pressed with the command key on Apple's keyboards, and written so", () => {
    const undo = shortcut("Mod+Z");
    expect(keysInWords(undo)).toBe("Ctrl+Z");
    expect(ariaKeys(undo)).toBe("Control+Z");
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 (Macintosh)");
    expect(isPressed(pressed({ key: "z", metaKey: true }), undo)).toBe(true);
    expect(isPressed(pressed({ key: "z", ctrlKey: true }), undo)).toBe(false);
    expect(keysInWords(undo)).toBe("⌘Z");
    expect(ariaKeys(undo)).toBe("Meta+Z");
    expect(keyNames("Alt+ArrowUp")).toEqual(["⌥", "↑"]);
  });
});
