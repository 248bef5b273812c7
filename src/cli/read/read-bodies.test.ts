import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readBodies } from "./read-bodies.ts";

/** What is found in a text that comes in chunks of this many characters. */
async function found(text: string, { source = "a.json", size = 7 } = {}) {
  const all: unknown[] = [];
  for await (const one of readBodies(source, chunksOf(text, size))) all.push(one);
  return all;
}

async function* chunksOf(text: string, size: number): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}

describe("what a source holds", () => {
  test("a body on many lines is one body", async () => {
    const body = { items: [{ type: "message" }], metadata: { a: "b" } };
    expect(await found(JSON.stringify(body, null, 2))).toEqual([{ line: 1, body }]);
  });

  test("a list of items is the body that has them", async () => {
    expect(await found('[\n  {"type": "message"}\n]')).toEqual([
      { line: 1, body: { items: [{ type: "message" }] } },
    ]);
  });

  test("bodies and lists on lines are told by their lines, empty ones left out", async () => {
    expect(await found('\uFEFF{"items":[]}\r\n\r\n  [1]\r\n{}\n\n')).toEqual([
      { line: 1, body: { items: [] } },
      { line: 3, body: { items: [1] } },
      { line: 4, body: {} },
    ]);
  });

  test("a line separator within a text ends no line", async () => {
    const body = { metadata: { a: "\u2028" } };
    const line = JSON.stringify(body);
    expect(await found(`${line}\n${line}`)).toEqual([
      { line: 1, body },
      { line: 2, body },
    ]);
  });

  test("any bodies are found on their lines, however the text is cut", async () => {
    const bodies = fc.array(fc.record({ items: fc.array(fc.jsonValue()) }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(bodies, fc.integer({ min: 1, max: 50 }), async (list, size) => {
        const wire = list.map((body) => JSON.stringify(body));
        expect(await found(wire.join("\n"), { size })).toEqual(
          wire.map((text, index) => ({ line: index + 1, body: JSON.parse(text) })),
        );
      }),
    );
  });
});

describe("what cannot be read", () => {
  test("a broken line is told, and the others are read", async () => {
    expect(await found('{"items":[}\n{}\n{"a":\n{}')).toEqual([
      { line: 1, column: 11, fault: "not JSON: expected a value or ']'" },
      { line: 2, body: {} },
      { line: 3, column: 6, fault: "not JSON: it ends where it needs a value" },
      { line: 4, body: {} },
    ]);
  });

  test("a fault in a document is told by line and column, empty lines counted", async () => {
    expect(await found('\n\n{"items": [\n\n  1 2]}')).toEqual([
      { line: 5, column: 5, fault: "not JSON: expected ',' or ']'" },
    ]);
  });

  test("a source named as lines is read as lines, even when there is one", async () => {
    expect(await found('{"items":\n[]}', { source: "a.JSONL" })).toEqual([
      { line: 1, column: 10, fault: "not JSON: it ends where it needs a value" },
      { line: 2, column: 3, fault: "not JSON: expected nothing more" },
    ]);
  });

  test.each(["", "\n \n"])("a source with nothing in it (%j) is told as that", async (text) => {
    expect(await found(text)).toEqual([{ line: 1, column: 1, fault: "nothing is in it" }]);
  });
});
