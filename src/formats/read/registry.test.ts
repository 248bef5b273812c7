import { describe, expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";

import { linesReaders, manyReaders, readers, textReaders } from "./registry.ts";

const all = [...readers, ...manyReaders];

/** Beside each reader stand its examples. */
const modules = import.meta.glob<{ examples: readonly unknown[] }>("./*/examples.test-support.ts", {
  eager: true,
});

function examplesOf(format: string): readonly unknown[] {
  return modules[`./${format.replaceAll("_", "-")}/examples.test-support.ts`]?.examples ?? [];
}

/** The formats of all readers that take a value to be theirs. */
function formatsOf(value: unknown): string[] {
  return all.filter((reader) => reader.recognises(value)).map(({ format }) => format);
}

describe("readers", () => {
  test("each has a format of its own", () => {
    const formats = all.map(({ format }) => format);
    expect(formats).toEqual([...new Set(formats)]);
  });

  test("each has a label for people", () => {
    const labels = [...all, ...linesReaders, ...textReaders].map(({ label }) => label);
    expect(labels.filter((label) => !/^[A-Z]/.test(label))).toEqual([]);
  });

  test.each(all.map(({ format }) => format))(
    "%s has examples, and alone recognises them",
    (format) => {
      const examples = examplesOf(format);
      expect(examples.map(formatsOf)).toEqual(examples.map(() => [format]));
      expect(examples.length).toBeGreaterThan(0);
    },
  );

  test.each(readers)("$format reads any value without a fault", ({ read }) => {
    const values = [
      null,
      1,
      "text",
      [],
      [null, 1],
      {},
      { data: 1, output: 2, input: [3], items: [4] },
    ];
    expect(values.map((value) => Array.isArray(read(value).items))).toEqual(values.map(() => true));
  });

  test.each(itemDefinitions.map(({ kind, examples }) => ({ kind, examples })))(
    "an example of the kind $kind is one item, a list of it a list of items, and in a body a body",
    ({ examples }) => {
      const values = examples.map((example) => example.item);
      expect(values.map(formatsOf)).toEqual(values.map(() => ["item"]));
      expect(formatsOf(values)).toEqual(["items"]);
      expect(formatsOf({ items: values, metadata: {} })).toEqual(["create_body"]);
    },
  );

  test("what is nothing of the kind is recognised by none", () => {
    const strangers = [
      null,
      7,
      "text",
      [7],
      { a: 1 },
      { type: "text", text: "Hi" },
      [{ a: 1 }],
      { object: "model" },
    ];
    expect(strangers.map(formatsOf)).toEqual(strangers.map(() => []));
  });
});
