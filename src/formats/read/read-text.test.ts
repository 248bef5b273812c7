import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readText } from "./read-text.ts";
import type { ReadText } from "./reader.ts";

const question = { type: "message", role: "user", content: "Where is order 20417?" };
const answer = { type: "message", role: "assistant", content: "On its way." };
const body = { items: [question], metadata: { topic: "orders" } };
const text = JSON.stringify(body);

/** Labels, values and what was said, without what a test does not ask for. */
function brief({ label, conversations, faults, repaired }: ReadText) {
  return {
    label,
    items: conversations.map(({ items }) => items.map(({ value }) => value)),
    said: conversations.flatMap(({ remarks }) => remarks.map(({ message }) => message)),
    faults: faults.map(({ line, column, message }) => `${line}:${column} ${message}`),
    ...(repaired && { repaired }),
  };
}

const read = async (input: string) => brief(await readText(input));

const plain = { label: "Body of a new conversation", items: [[question]], said: [], faults: [] };

describe("one JSON value", () => {
  test.each([
    ["as it is", text],
    ["on many lines", JSON.stringify(body, null, 2)],
    ["with a byte order mark", `\uFEFF${text}`],
    ["with the line ends of Windows", JSON.stringify(body, null, 2).replaceAll("\n", "\r\n")],
  ])("is read %s", async (_how, input) => {
    expect(await read(input)).toEqual(plain);
  });

  test.each(["```json\n%s\n```", "~~~\n%s\n~~~\n", "  ````jsonc\n%s\n  ````"])(
    "is taken out of its fence (%j)",
    async (fence) => {
      expect(await read(fence.replace("%s", text))).toEqual({
        ...plain,
        said: ["The Markdown fence around the data was taken off."],
      });
    },
  );

  test("is taken out of the text around its fence, which is said", async () => {
    expect((await read(`Here it is:\n\n\`\`\`json\n${text}\n\`\`\`\nAnything else?`)).said).toEqual(
      ["The data was taken out of its Markdown fence; the text around it is left out."],
    );
  });

  test.each([
    ["an assignment", `const body = ${text};`],
    ["a line of a stream", `data: ${text}\n\n`],
    ["a sentence", `Send this:\n\n${text}\n\nThank you!`],
  ])("is taken out of %s", async (_where, input) => {
    expect(await read(input)).toEqual({
      ...plain,
      said: ["The text around the data is left out."],
    });
  });

  test("is unpacked where it stands as a text", async () => {
    expect(await read(JSON.stringify(text))).toEqual({
      ...plain,
      said: ["The data stood as a text within JSON, and was unpacked."],
    });
  });

  test("is taken out of a curl command", async () => {
    expect(await read(`curl https://api.openai.com/v1/conversations --json '${text}'`)).toEqual({
      ...plain,
      label: "Body of a new conversation, in a curl command",
      said: [
        "The body was taken out of a curl command for https://api.openai.com/v1/conversations.",
      ],
    });
  });

  test("that loses something is read with a remark", async () => {
    expect((await read('{"items":[],"items":[{"id":9007199254740993}]}')).said).toEqual([
      'The field "items" stands twice in one object: the last one was taken, as in JSON.',
      "The number 9007199254740993 has more digits than can be kept: it became 9007199254740992.",
    ]);
  });

  test.each([
    ["nothing", "  \n", "Nothing is in it."],
    [
      "a document",
      "# Orders\n\nSee [the list](x).",
      "This is plain text, and no format that is known here.",
    ],
    ["plain text", "Where is my order?", "This is plain text, and no format that is known here."],
    ["a stranger", '{"a":1}', 'This is JSON, but nothing that is known here: an object with "a".'],
    [
      "a list of strangers",
      "[[7]]",
      "a list that begins with a list that begins with a value of the type integer.",
    ],
  ])("that is nothing known is told as what it is: %s", async (_what, input, message) => {
    const { label, items, faults } = await read(input);
    expect({ label, items }).toEqual({ label: "", items: [] });
    expect(faults).toEqual([expect.stringContaining(message)]);
  });

  test("that is nothing known is answered with what can be read", async () => {
    expect((await read('{"a":1}')).faults[0]).toMatch(
      /What can be read: .*Response; .*curl command\.$/,
    );
  });
});

describe("text that is almost JSON", () => {
  test.each([
    [
      "trailing commas",
      '{"items": [\n  {"role":"user","content":"Hi",},\n]}',
      "2:33",
      "expected a key in double quotes",
    ],
    [
      "comments",
      '{\n  // mine\n  "items": [{"role":"user","content":"Hi"}]}',
      "2:3",
      "expected a key in double quotes or '}'",
    ],
    [
      "single quotes",
      "{'items': [{'role':'user','content':'Hi'}]}",
      "1:2",
      "expected a key in double quotes or '}'",
    ],
    [
      "no end",
      '{"items": [{"role":"user","content":"Hi"}',
      "1:42",
      "it ends where it needs ',' or ']'",
    ],
  ])("with %s is read as it is meant, and its fault told", async (_what, input, place, fault) => {
    const { label, items, faults, said, repaired } = await read(input);
    expect({ label, items, repaired }).toEqual({
      label: "Body of a new conversation",
      items: [[{ role: "user", content: "Hi" }]],
      repaired: true,
    });
    expect(faults).toEqual([`${place} This is not JSON: ${fault}.`]);
    expect(said).toEqual([expect.stringContaining("It was read as it seems to be meant")]);
  });

  test("in a fence or a command has its fault on the line of the whole text", async () => {
    expect((await read('Look:\n```json\n{\n"items": [,]}\n```')).faults[0]).toMatch(/^4:11 /);
    expect((await read("curl x \\\n -d '{\n\"items\": [,]}'")).faults[0]).toMatch(/^3:11 /);
  });

  test("that makes nothing known is told by its fault alone", async () => {
    expect(await read("{a:1,}")).toEqual({
      label: "",
      items: [],
      said: [],
      faults: ["1:2 This is not JSON: expected a key in double quotes or '}'."],
    });
  });
});

test("what is nested too deeply to be kept is told by its place", async () => {
  const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
  const message = "cannot be read: it goes deeper than 500 levels, which cannot be kept.";
  expect((await read(deep)).faults).toEqual([`1:501 This ${message}`]);
  const { items, faults } = await read(`${text}\n${text}\n${deep}`);
  expect(items).toHaveLength(2);
  expect(faults).toEqual([`3:501 This line ${message}`]);
});

describe("what is too long to be repaired is told with what to do instead", () => {
  const advice =
    "Only up to 20 million characters are repaired here: mend the text itself, and read it again.";

  test("by its place", async () => {
    const long = "x".repeat(20_000_000);
    const { items, faults } = await read(`{"items":[\n"${long}",]}`);
    expect({ items, faults }).toEqual({
      items: [],
      faults: [expect.stringMatching(/^2:20000004 This is not JSON: [^.]+\. /)],
    });
    expect(faults[0]).toContain(advice);
  });

  test("behind millions of escapes without its place", async () => {
    const escapes = "\\n".repeat(11_000_000);
    expect((await read(`{"items":["${escapes}"],}`)).faults).toEqual([
      `1:1 This is not JSON: the place where it breaks cannot be told. ${advice}`,
    ]);
  });
});

describe("many lines", () => {
  const lines = (values: readonly unknown[]) =>
    values.map((value) => JSON.stringify(value)).join("\n");

  test("with a body each are a conversation each", async () => {
    expect(await read(`\uFEFF${lines([body, { items: [answer] }])}\r\n\r\n`)).toEqual({
      ...plain,
      items: [[question], [answer]],
    });
  });

  test("with an item each are one conversation", async () => {
    expect(await read(lines([question, answer]))).toEqual({
      label: "List of items, one a line",
      items: [[question, answer]],
      said: [],
      faults: [],
    });
  });

  test("of different make are told by all their labels", async () => {
    expect(await read(lines([body, [answer]]))).toEqual({
      label: "Body of a new conversation, List of items",
      items: [[question], [answer]],
      said: [],
      faults: [],
    });
  });

  test("that are broken or strange are faults, and the others are read", async () => {
    const { items, faults } = await read(`${text}\n{"items":[}\n\n{"a":1}\n${text}`);
    expect(items).toEqual([[question], [question]]);
    expect(faults).toEqual([
      "2:11 This line is not JSON: expected a value or ']'.",
      expect.stringContaining("4:1 This is JSON, but nothing that is known here"),
    ]);
  });

  test.each([
    [`{"items":[\n${text}`, 1],
    [`${text}\n{"items":["a`, 2],
  ])("may be two, one of them broken (%#)", async (input, line) => {
    const { items, faults } = await read(input);
    expect(items).toEqual([[question]]);
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^${line}:`))]);
  });

  test("that lose something say on which line", async () => {
    const { conversations } = await readText(`${text}\n{"items":[],"items":[]}`);
    expect(conversations.map(({ remarks }) => remarks.map(({ place }) => place))).toEqual([
      [],
      ["line 2: items"],
    ]);
  });

  test("of any bodies give back what was written", async () => {
    const bodies = fc.array(
      fc.record({
        items: fc.array(fc.jsonValue()),
        metadata: fc.dictionary(fc.string(), fc.string()),
      }),
      { minLength: 2 },
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (values) => {
        const written: unknown[] = values.map((value) => JSON.parse(JSON.stringify(value)));
        const { conversations, faults } = await readText(lines(written));
        expect(faults).toEqual([]);
        expect(
          conversations.map(({ items, metadata }) => ({
            items: items.map(({ value }) => value),
            metadata: Object.fromEntries(metadata),
          })),
        ).toEqual(written);
      }),
    );
  });
});

describe("a long reading", () => {
  const long = `${text}\n`.repeat(20_000);

  test("tells how far it is, and ends at 1", async () => {
    const shares: number[] = [];
    const { conversations } = await readText(long, { onProgress: (share) => shares.push(share) });
    expect(conversations).toHaveLength(20_000);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(2);
  });

  test("can be cancelled on its way", async () => {
    const controller = new AbortController();
    const reading = readText(long, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("Cancelled")),
    });
    await expect(reading).rejects.toThrow("Cancelled");
  });

  test("is not begun when it is cancelled before", async () => {
    await expect(readText(text, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  });
});
