import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";
import { unparsed } from "#shared/unparsed.ts";

import type { FormatConversation } from "./conversation.ts";
import { toDraftFile } from "./draft-file.ts";
import { draftFile } from "./read/draft-file/reader.ts";
import { readText } from "./read/read-text.ts";

const json = fc
  .jsonValue({ noUnicodeString: false })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

const draft = fc.record(
  {
    name: fc.string(),
    items: fc.array(
      fc.record(
        {
          kind: fc.constantFrom("unknown" as const, ...itemDefinitions.map(({ kind }) => kind)),
          value: fc.oneof(
            json,
            fc.string().map(unparsed),
            fc.record({ text: fc.string().map(unparsed) }),
          ),
        },
        { requiredKeys: ["value"] },
      ),
    ),
    metadata: fc.array(fc.tuple(fc.string(), fc.oneof(fc.string(), json))),
    rest: fc.dictionary(fc.string(), json),
  },
  { requiredKeys: ["items", "metadata"] },
);

const read = (value: unknown) =>
  draftFile.readAll(value).map(({ remarks, ...conversation }) => ({ conversation, remarks }));

describe("a file of drafts", () => {
  test("gives back whatever a draft holds, text that is no JSON yet too", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draft), async (drafts: readonly FormatConversation[]) => {
        const { conversations, faults } = await readText(JSON.stringify(toDraftFile(drafts)));
        expect(faults).toEqual([]);
        expect(conversations).toEqual(drafts.map((one) => ({ ...one, remarks: [] })));
      }),
    );
  });

  test("of a newer version says so, and gives what is known", () => {
    const file = {
      ...toDraftFile([{ items: [{ value: 1 }], metadata: [] }]),
      version: 2,
    };
    expect(read(file)).toEqual([
      {
        conversation: { items: [{ value: 1 }], metadata: [] },
        remarks: [
          {
            outcome: "left_out",
            place: "version",
            message: expect.stringContaining("newer version (2)"),
          },
        ],
      },
    ]);
  });

  test("that was mangled gives what is left, and says what is not", () => {
    const drafts = [
      { name: 7, items: [3, { kind: "telepathy", value: {} }], metadata: [["a", 1], ["b"], 5] },
      "no draft",
    ];
    expect(read({ format: "conversation-builder-draft", version: 1, drafts })).toEqual([
      {
        conversation: {
          items: [{ value: {} }],
          metadata: [
            ["a", 1],
            ["b", undefined],
          ],
        },
        remarks: [
          {
            outcome: "left_out",
            place: "drafts[0].items[0]",
            message: "This is no item of a file of drafts.",
          },
          {
            outcome: "changed",
            place: "drafts[0].items[1]",
            message:
              'The kind "telepathy" is not known here: the item tells its kind by its looks.',
          },
          {
            outcome: "left_out",
            place: "drafts[0].metadata[2]",
            message: "This is no pair of a name and a value.",
          },
        ],
      },
      {
        conversation: { items: [], metadata: [] },
        remarks: [
          { outcome: "left_out", place: "drafts[1]", message: "There is no list of items in it." },
        ],
      },
    ]);
  });
});
