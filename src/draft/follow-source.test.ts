import fc from "fast-check";
import { expect, test } from "vitest";

import type { TextChange } from "./difference.ts";
import { followSource } from "./follow-source.ts";
import { fromSource } from "./from-source.ts";
import { jsonTree } from "./json-tree.ts";
import { editItem } from "./operations.ts";
import { layoutOf, printSource } from "./source-text.ts";
import { toBody } from "./to-body.ts";

const bodies = fc.record(
  {
    first: fc.jsonValue(),
    items: fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 6 }),
    metadata: fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
  },
  { requiredKeys: ["items"] },
);

test("The followed text is the draft's, its layout is where things stand, from any text", () => {
  fc.assert(
    fc.property(bodies, bodies, fc.constantFrom(0, 2, 7), (before, after, indent) => {
      const text = JSON.stringify(before, null, indent);
      const read = fromSource(text, { items: [], metadata: [] });
      if (read.fault) throw new Error(read.fault.message);
      const next = fromSource(JSON.stringify(after), read.document).document;
      const { changes, layout } = followSource(read, next, (from, to) => text.slice(from, to));
      const followed = apply(text, changes);
      // Metadata without pairs says the same as none: the text keeps what it has.
      const readAgain = fromSource(followed, { items: [], metadata: [] }).document;
      expect(toBody(readAgain)).toEqual(toBody(next));
      expect(layoutOf(jsonTree(followed))).toEqual(layout);
    }),
  );
});

test("A typed letter changes that letter, and the items around it keep how they are written", () => {
  const text = '{"metadata":{}, "items":[{"n":1},   {"text":"abc"},\n{"n":\n3}]}';
  const read = fromSource(text, { items: [], metadata: [] });
  if (read.fault) throw new Error(read.fault.message);
  const next = editItem(read.document, read.document.items[1]?.key ?? "", { text: "abXc" });
  const { changes } = followSource(read, next, (from, to) => text.slice(from, to));
  expect(apply(text, changes)).toBe(
    '{"metadata":{}, "items":[{"n":1},   {\n      "text": "abXc"\n    },\n{"n":\n3}]}',
  );

  const printed = printSource(read.document);
  const change = followSource({ document: read.document, ...printed }, next, (from, to) =>
    printed.text.slice(from, to),
  ).changes;
  expect(change).toEqual([expect.objectContaining({ insert: "X" })]);
});

function apply(text: string, changes: readonly TextChange[]): string {
  return changes.reduceRight(
    (result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to),
    text,
  );
}
