import { expect, test } from "vitest";

import { describeContent, oneLine } from "./describe.ts";
import { definitionOf } from "./registry.ts";

test("A line has no line breaks and is cut where it gets too long", () => {
  expect(oneLine("  one\n\ttwo  ")).toBe("one two");
  expect(oneLine("x".repeat(1000))).toBe(`${"x".repeat(160)}…`);
  expect(oneLine(5)).toBe("");
});

test("A cut never leaves half an emoji", () => {
  const lines = ["x", "xy", " x"].map((start) => oneLine(`${start}${"😀".repeat(200)}`));
  expect(lines.filter((line) => !/^x?y?(😀)+…$/u.test(line))).toEqual([]);
});

test("Parts are told by their words first, then by name", () => {
  expect(
    describeContent([
      { type: "input_image", image_url: "data:image/png;base64,AAAA" },
      { type: "input_text", text: "See the photo." },
      { type: "input_file", filename: "a.pdf", file_id: "file-1" },
      { type: "input_file" },
      { type: "refusal", refusal: "No." },
    ]),
  ).toBe("See the photo. · [image data:image/png;base64] · [file a.pdf] · [file] · Refusal: No.");
});

test("A message says who speaks", () => {
  expect(definitionOf("message").describe({ role: "user", content: "Hello" })).toBe("user: Hello");
  expect(definitionOf("message").describe({ content: "Hello" })).toBe("Hello");
});

test("Shell output tells what was printed and how it ended", () => {
  const output = [
    { stdout: "done\n", stderr: "", outcome: { type: "exit", exit_code: 0 } },
    { stdout: "", stderr: "killed", outcome: { type: "timeout" } },
    { outcome: { type: "exit" } },
  ];
  expect(definitionOf("shell_call_output").describe({ output })).toBe(
    "done (exit 0) · killed (timeout) · exit …",
  );
});

test("Reasoning is told by its summary, then its text, else as sealed", () => {
  const { describe: line } = definitionOf("reasoning");
  const text = (words: string) => [{ text: words }];
  expect(line({ summary: text("Short"), content: text("Long") })).toBe("Short");
  expect(line({ summary: [], content: text("Long") })).toBe("Long");
  expect(line({ summary: [], encrypted_content: "gAAA" })).toBe("sealed");
});
