import { callIdToAnswer } from "#items/call-id-to-answer.ts";
import { describeContent } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const computerCallOutput = {
  kind: "computer_call_output",
  label: "Computer call output",
  group: "Computer use",
  summary: "The screenshot taken after the steps that the model asked for.",
  synonyms: ["screenshot", "screen", "computer result", "safety check", "browser", "cua"],
  occurs:
    "After the computer call with the same call_id; the model's next call or its answer comes after it.",
  schema,
  createDraft(context) {
    return {
      type: "computer_call_output",
      output: { type: "computer_screenshot", image_url: "" },
      call_id: callIdToAnswer(context, "computer_call"),
    };
  },
  recognises({ type }) {
    return type === "computer_call_output";
  },
  describe({ output }) {
    return isObject(output) ? describeContent([{ ...output, type: "screenshot" }]) : "";
  },
  examples,
  pairing: { family: "computer_call", side: "output", field: "call_id" },
  idPrefix: "cuo_",
} as const satisfies ItemDefinition<"computer_call_output", typeof schema>;
