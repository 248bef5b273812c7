import { expect, test } from "vitest";

import { keyNamesOf } from "./key-names.ts";

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

test.each([
  [{ key: "a", code: "KeyA" }, ["A"]],
  [{ key: "c", code: "KeyC", ctrlKey: true }, ["CTRL", "C"]],
  [{ key: "ArrowUp", code: "ArrowUp", shiftKey: true }, ["SHIFT", "ARROWUP"]],
  [{ key: "!", code: "Digit1", shiftKey: true }, ["SHIFT", "1"]],
  [{ key: "å", code: "KeyA", altKey: true }, ["ALT", "A"]],
  [{ key: "ф", code: "KeyA" }, ["A"]],
  [{ key: "Dead", code: "KeyE", altKey: true }, ["ALT", "E"]],
  [{ key: "Enter", code: "Enter" }, ["ENTER"]],
  [{ key: "Escape", code: "Escape" }, ["ESC"]],
  [{ key: " ", code: "Space" }, ["SPACE"]],
  [{ key: "/", code: "Slash" }, ["/"]],
  [{ key: "PageDown", code: "PageDown" }, ["PAGEDOWN"]],
  [{ key: "v", code: "KeyV", metaKey: true, shiftKey: true }, ["SHIFT", "META", "V"]],
  [{ key: "Control", code: "ControlLeft", ctrlKey: true }, ["CTRL"]],
  [{ key: "Shift", code: "ShiftLeft", ctrlKey: true, shiftKey: true }, ["CTRL", "SHIFT"]],
])("The press of %o is %j", (press, names) => {
  expect(keyNamesOf({ ...none, ...press })).toEqual(names);
});
