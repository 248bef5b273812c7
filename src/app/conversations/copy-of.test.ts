import { describe, expect, test } from "vitest";

import { checkDraft } from "#draft/check-draft.ts";
import { toBody } from "#draft/to-body.ts";
import { itemDefinitions } from "#items/registry.ts";
import { startSandbox } from "#sandbox/sandbox.test-support.ts";

import { copyOf } from "./copy-of.ts";

/** Triggers are never given back. */
const kinds = itemDefinitions.filter(({ kind }) => kind !== "compaction_trigger");

const everything = [
  "code_interpreter_call.outputs",
  "computer_call_output.output.image_url",
  "file_search_call.results",
  "message.input_image.image_url",
  "message.output_text.logprobs",
  "reasoning.encrypted_content",
  "web_search_call.action.sources",
]
  .map((name) => `&include[]=${name}`)
  .join("");

/** Stores the items and makes a copy of what is given back. */
async function storeAndCopy(items: readonly unknown[], metadata: Record<string, string> = {}) {
  const { ask, create, itemsOf } = await startSandbox();
  await create(referredTo);
  const stored = await itemsOf(await create(items), everything);
  return { ask, create, itemsOf, stored, ...copyOf({ items: stored, metadata }) };
}

/** What the examples of references name. */
const referredTo = [
  { type: "message", role: "user", content: "Hello", id: "msg_68f0c1d2e3f4" },
  { type: "reasoning", summary: [], id: "rs_68f0c1d2e3f5" },
];

/** Without what the API makes anew each time, and the status of reasoning, which it refuses. */
const comparable = (items: readonly Record<string, unknown>[]) =>
  items.map(({ id: _id, status, ...item }) =>
    item.type === "reasoning" ? item : { status, ...item },
  );

describe("a copy of a stored conversation", () => {
  const examples = kinds.flatMap(({ kind, examples: all }) =>
    all.map(({ name, item }) => ({ kind, name, item })),
  );

  test.each(examples)(
    "with $kind ($name) has no errors, and is taken again as the same items",
    async ({ item }) => {
      const { ask, create, itemsOf, stored, document } = await storeAndCopy([item]);
      expect(stored).toHaveLength(1);
      expect(checkDraft(document).filter(({ severity }) => severity === "error")).toEqual([]);
      const { status } = await ask("POST", "", toBody(document));
      expect(status).toBe(200);
      const again = await itemsOf(await create(toBody(document).items), everything);
      expect(comparable(again)).toEqual(comparable(stored));
    },
  );

  test("has its metadata", async () => {
    const { document } = await storeAndCopy([], { topic: "age" });
    expect(toBody(document)).toEqual({ items: [], metadata: { topic: "age" } });
  });

  test("tells what was left out", async () => {
    const { remarks } = await storeAndCopy([{ type: "message", role: "user", content: "Hello" }]);
    expect(remarks.map(({ outcome }) => outcome)).toEqual(["left_out"]);
  });
});
