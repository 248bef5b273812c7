import { expect, test } from "vitest";

import { describeTexts } from "./describe-texts.ts";
import { definitionOf } from "./registry.ts";

test("Texts stand on one line, without what is no text", () => {
  expect(describeTexts(["npm ci", "", 5, "npm\ntest"], " · ")).toBe("npm ci · npm test");
  expect(describeTexts("npm ci", " · ")).toBe("");
});

test("A long list is cut, however many texts it has", () => {
  expect(describeTexts(Array(1000).fill("ls"), " ")).toBe(Array(20).fill("ls").join(" "));
});

test("Steps on a screen are told in order, each with what matters of it", () => {
  const actions = [
    { type: "double_click", x: 20, y: 30, keys: null },
    { type: "type", text: "12 Harbour Street" },
    { type: "keypress", keys: ["CTRL", "A"] },
    { type: "wait" },
  ];
  expect(definitionOf("computer_call").describe({ actions })).toBe(
    'double click 20, 30 · type "12 Harbour Street" · keypress CTRL+A · wait',
  );
});

test("A picture is told by its prompt, or by why there is none", () => {
  const { describe: line } = definitionOf("image_generation_call");
  expect(line({ revised_prompt: "A lighthouse", size: "1024x1024", status: "completed" })).toBe(
    "A lighthouse · 1024x1024",
  );
  expect(line({ revised_prompt: "A fight", error: { message: "Refused." } })).toBe("Refused.");
  expect(line({ status: "generating" })).toBe("generating");
});

test("Code is told with the number of its outputs, a patch with its file", () => {
  expect(definitionOf("code_interpreter_call").describe({ code: "1 +\n1", outputs: [{}] })).toBe(
    "1 + 1 · 1 output",
  );
  expect(
    definitionOf("apply_patch_call").describe({ operation: { type: "update_file", path: "a.ts" } }),
  ).toBe("update a.ts");
});
