import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { definitionOf, type ItemKind } from "#items/registry.ts";

import { checkoutWindow } from "../parts/example-images.ts";
import { previews } from "../previews.ts";
import { hostile, markupOf, spoilt, textOf, wordsIn } from "./preview.test-support.tsx";

const kinds = [
  "code_interpreter_call",
  "image_generation_call",
  "shell_call",
  "shell_call_output",
  "local_shell_call",
  "local_shell_call_output",
  "apply_patch_call",
  "apply_patch_call_output",
  "computer_call",
  "computer_call_output",
] as const satisfies readonly ItemKind[];

/** Told by a sign, a picture or other words. */
const toldOtherwise = new Set(["update_file", "create_file", "delete_file"]);

describe.each(kinds)("%s", (kind) => {
  const { schema, examples } = definitionOf(kind);
  const Preview = previews[kind];

  test.each(examples)("shows the words of its example $name", ({ item }) => {
    const text = textOf(markupOf(<Preview item={item} />));
    const words = wordsIn(item).filter((word) => !toldOtherwise.has(word));
    expect(text).not.toBe("");
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test("draws whatever the item, its call and its screenshot hold, and runs none of it", () => {
    fc.assert(
      fc.property(spoilt(schema), spoilt(schema), fc.webUrl(), (item, call, screenshot) => {
        const markup = markupOf(<Preview item={item} call={call} screenshot={screenshot} />);
        expect(markup).not.toMatch(hostile);
        expect(markupOf(<Preview item={item} screenshot="javascript:alert(1)" />)).not.toMatch(
          hostile,
        );
      }),
      { numRuns: 40 },
    );
  });

  test("draws an item of which nothing is there yet", () => {
    expect(markupOf(<Preview item={{}} />)).not.toMatch(hostile);
  });
});

const textOfItem = (kind: ItemKind, item: Record<string, unknown>, call?: typeof item) => {
  const Preview = previews[kind];
  return textOf(markupOf(<Preview item={item} call={call} />));
};

test("A shell tells errors by their name and not by colour alone, and how each command ended", () => {
  const call = { action: { commands: ["npm ci", "npm test"] } };
  const output = [
    { stdout: "\u001B[32madded\u001B[0m 3\n", stderr: "", outcome: { type: "exit", exit_code: 0 } },
    { stdout: "", stderr: "late", outcome: { type: "timeout" } },
  ];
  const text = textOfItem("shell_call_output", { output }, call);
  expect(text).toBe("$npm ciadded 3Exit code 0$npm teststderrlateTimed out");
});

test("A file that is deleted is named, and a patch says of which file it was", () => {
  const call = { operation: { type: "delete_file", path: "a.ts" } };
  expect(textOfItem("apply_patch_call", call)).toContain("Deletea.ts");
  expect(textOfItem("apply_patch_call_output", { status: "failed" }, call)).toContain(
    "a.ts was not changed",
  );
});

test("Of a diff of 10,000 lines the first are drawn, all are counted", () => {
  const diff = Array.from({ length: 10_000 }, (_, index) => `+line ${index}`).join("\n");
  const text = textOfItem("apply_patch_call", {
    operation: { type: "create_file", path: "a.ts", diff },
  });
  expect(text).toContain("+10,000");
  expect(text).toContain("line 199");
  expect(text).not.toContain("line 200");
  expect(text).toContain("Show all 10,000 lines");
});

test("Lines of a diff keep their signs and carry their numbers", () => {
  const Preview = previews.apply_patch_call;
  const diff = "@@ -7,2 +7,2 @@\n-a\n+b\n c";
  const markup = markupOf(<Preview item={{ operation: { type: "update_file", diff } }} />);
  const lines = [...markup.matchAll(/data-kind="(\w+)"([^>]*)>([^<]*)</g)];
  expect(lines.map(([, kind, numbers, text]) => [kind, numbers, text])).toEqual([
    ["heading", "", "@@ -7,2 +7,2 @@"],
    ["removed", ' data-before="7"', "-a"],
    ["added", ' data-after="7"', "+b"],
    ["context", ' data-before="8" data-after="8"', " c"],
  ]);
});

describe("Actions on a screen", () => {
  const item = {
    actions: [
      { type: "screenshot" },
      { type: "click", button: "right", x: 200, y: 171 },
      { type: "type", text: "Hello" },
    ],
  };
  const Preview = previews.computer_call;

  test("are drawn in the pixels of the screenshot, with the numbers of the list", () => {
    const screenshot = `data:image/png;base64,${checkoutWindow}`;
    const markup = markupOf(<Preview item={item} screenshot={screenshot} />);
    expect(markup).toContain('viewBox="0 0 480 300"');
    expect(markup).toContain('cx="200" cy="171"');
    const [, svg = ""] = /<svg[^>]*aria-hidden="true">(.*?)<\/svg>/s.exec(markup) ?? [];
    expect(textOf(svg)).toBe("2 right3 “Hello”");
  });

  test("stand on an empty screen where there is no screenshot", () => {
    const text = textOf(markupOf(<Preview item={item} />));
    expect(text).toContain("an empty screen of 1280 × 800 stands in");
    expect(text).toContain("Right-click at 200, 171");
  });

  test("that draw nothing are only told", () => {
    const markup = markupOf(<Preview item={{ action: { type: "wait" } }} screenshot="data:,x" />);
    expect(markup).not.toContain("viewBox");
    expect(textOf(markup)).toBe("Wait");
  });
});
