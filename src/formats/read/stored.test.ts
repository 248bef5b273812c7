import { expect, test } from "vitest";

import { checkItem } from "#body/check-item.ts";
import { itemDefinitions } from "#items/registry.ts";
import { startSandbox } from "#sandbox/sandbox.test-support.ts";

import { readText } from "./read-text.ts";

/** Items that can be stored: references need something stored, triggers are never given back. */
const kinds = itemDefinitions.filter(
  ({ kind }) => kind !== "item_reference" && kind !== "compaction_trigger",
);

const include = [
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

test.each(kinds.map(({ kind, examples }) => ({ kind, examples })))(
  "what the API lists of the kind $kind is read as items that it takes, oldest first",
  async ({ examples }) => {
    const { create, ask } = await startSandbox();
    const question = { type: "message", role: "developer", content: "Be brief." };
    const id = await create([question, ...examples.map(({ item }) => item)]);
    const { body } = await ask("GET", `/${id}/items?limit=100${include}`);
    const { label, conversations, faults } = await readText(JSON.stringify(body));
    expect({ label, faults }).toEqual({ label: "Items of a stored conversation", faults: [] });
    const items = conversations.flatMap((one) => one.items.map(({ value }) => value));
    expect(items).toHaveLength(examples.length + 1);
    expect(items.flatMap((item) => checkItem("unknown", item))).toEqual([]);
    expect(items[0]).toMatchObject({ role: "developer" });
  },
);
