import fc from "fast-check";
import { expect, test } from "vitest";

import type { DraftDocument } from "#draft/document.ts";
import { itemDefinitions } from "#items/registry.ts";
import { unparsed } from "#shared/unparsed.ts";

import { fromFragment, toFragment } from "./draft-link.ts";

const kinds = itemDefinitions.map(({ kind }) => kind);
const anyValue = fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" }).map(unparsed));

const anyDocument = fc
  .record(
    {
      items: fc.array(
        fc.record({ key: fc.uuid(), kind: fc.constantFrom(...kinds, "unknown"), value: anyValue }),
      ),
      metadata: fc.array(fc.record({ key: fc.uuid(), name: fc.string(), value: anyValue })),
      rest: fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
      source: fc.string(),
    },
    { requiredKeys: ["items", "metadata"] },
  )
  // What JSON itself cannot tell apart is no matter of the link.
  .map((document): DraftDocument => JSON.parse(JSON.stringify(document)));

/** Keys are made anew: the link is opened as a copy. */
function withoutKeys({ items, metadata, ...rest }: DraftDocument) {
  return {
    ...rest,
    items: items.map(({ kind, value }) => ({ kind, value })),
    metadata: metadata.map(({ name, value }) => ({ name, value })),
  };
}

test("A draft comes out of its link as it went in, half-typed text and all", async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, fc.string(), async (document, name) => {
      const shared = await fromFragment(await toFragment({ name, document }));
      expect(shared.name).toBe(name);
      expect(withoutKeys(shared.document)).toEqual(withoutKeys(document));
    }),
  );
});

test("A link holds nothing that an address would change", async () => {
  const document = { items: [], metadata: [{ key: "a", name: "ÿ~?>", value: "\u2028" }] };
  expect(await toFragment({ name: "é", document })).toMatch(/^[\w-]+$/);
});

test("A link that was cut short anywhere says so", async () => {
  const fragment = await toFragment({ name: "A", document: { items: [], metadata: [] } });
  for (let length = 0; length < fragment.length; length += 1) {
    await expect(fromFragment(fragment.slice(0, length))).rejects.toThrow("The link is damaged");
  }
});

test("A link that would fill the memory is not unpacked", async () => {
  const zeros = new Blob([new Uint8Array(70 * 1024 * 1024)]).stream();
  const packed = await new Response(
    zeros.pipeThrough(new CompressionStream("deflate-raw")),
  ).bytes();
  const fragment = Buffer.from(packed).toString("base64url");
  await expect(fromFragment(fragment)).rejects.toThrow("The link is damaged");
});
