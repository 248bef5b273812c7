import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { DraftDocument } from "#draft/document.ts";
import { toBody } from "#draft/to-body.ts";
import { recognise } from "#items/recognise.ts";

import { readText } from "./read/read-text.ts";
import { curl } from "./write/curl.ts";
import { itemsOnly } from "./write/items-only.ts";
import { jsonBody } from "./write/json-body.ts";
import { writeJsonLines } from "./write/json-lines.ts";
import type { WrittenConversation } from "./write/writer.ts";
import { exampleItems, jsonValue } from "./write/written.test-support.ts";

const example = fc.constantFrom(...exampleItems());

/** Drafts whose metadata says each name once, which is all that a body can say. */
const draftOf = (items: fc.ArrayConstraints): fc.Arbitrary<DraftDocument> =>
  fc.record({
    items: fc.array(fc.oneof({ weight: 3, arbitrary: example }, jsonValue).map(asDraftItem), items),
    metadata: fc.uniqueArray(
      fc.record({ key: fc.uuid(), name: fc.string(), value: fc.oneof(fc.string(), jsonValue) }),
      { selector: ({ name }) => name },
    ),
    rest: fc.dictionary(
      fc.string().filter((name) => name !== "items" && name !== "metadata"),
      jsonValue,
    ),
  });
const draft = draftOf({});

function asDraftItem(value: unknown, index = 0) {
  return { key: `item-${index}`, kind: recognise(value) ?? ("unknown" as const), value };
}

/** As the screen hands a draft to a writer. */
function written(document: DraftDocument): WrittenConversation {
  const { items, metadata, rest } = document;
  return {
    items: items.map(({ kind, value }) => ({ kind, value })),
    metadata: metadata.map(({ name, value }) => [name, value]),
    ...(rest && { rest }),
    body: toBody(document),
  };
}

/** What a format keeps of a draft, of either side of the journey; JSON knows no negative zero. */
function kept({ items, metadata, rest = {} }: Omit<WrittenConversation, "body">): unknown {
  const values = items.map(({ value }) => value);
  const text = JSON.stringify({ values, metadata: Object.fromEntries(metadata), rest });
  return JSON.parse(text);
}

describe("what was written and read again is the draft", () => {
  test("as a JSON body", async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (document) => {
        const conversation = written(document);
        const read = await readText(jsonBody.write(conversation).text);
        expect(read.faults).toEqual([]);
        expect(read.conversations.map(kept)).toEqual([kept(conversation)]);
        expect(read.conversations.flatMap(({ remarks }) => remarks)).toEqual([]);
      }),
    );
  });

  test("as JSON Lines of several drafts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 4 }), async (documents) => {
        const conversations = documents.map(written);
        const read = await readText(writeJsonLines(conversations).text);
        expect(read.faults).toEqual([]);
        expect(read.conversations.map(kept)).toEqual(conversations.map(kept));
        expect(read.conversations.flatMap(({ remarks }) => remarks)).toEqual([]);
      }),
    );
  });

  test("as a list of items of all kinds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(example, { minLength: 1 }), async (values) => {
        const conversation = written({ items: values.map(asDraftItem), metadata: [] });
        const read = await readText(itemsOnly.write(conversation).text);
        expect(read).toMatchObject({ label: "List of items", faults: [] });
        expect(read.conversations.map(kept)).toEqual([kept(conversation)]);
      }),
    );
  });

  test("as a curl command, and as a script of several", async () => {
    const requests = fc.oneof(draft, draftOf({ minLength: 21, maxLength: 50 }));
    await fc.assert(
      fc.asyncProperty(requests, async (document) => {
        const conversation = written(document);
        const read = await readText(curl.write(conversation).text);
        expect(read.faults).toEqual([]);
        expect(read.conversations.map(kept)).toEqual([kept(conversation)]);
      }),
    );
  });
});
