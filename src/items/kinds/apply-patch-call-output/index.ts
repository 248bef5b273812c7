import { callIdToAnswer } from "#items/call-id-to-answer.ts";
import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const applyPatchCallOutput = {
  kind: "apply_patch_call_output",
  label: "Apply patch call output",
  group: "Code and files",
  summary: "Whether a patch was applied, and what there is to say about it.",
  synonyms: ["patch result", "diff", "applied", "file changed", "edit result"],
  occurs:
    "After the apply patch call with the same call_id; the model's answer or its next call comes after it.",
  schema,
  createDraft(context) {
    return {
      type: "apply_patch_call_output",
      call_id: callIdToAnswer(context, "apply_patch_call"),
      status: "completed",
    };
  },
  recognises({ type }) {
    return type === "apply_patch_call_output";
  },
  describe({ status, output }) {
    return [oneLine(status), oneLine(output)].filter(Boolean).join(" · ");
  },
  examples,
  pairing: { family: "apply_patch_call", side: "output", field: "call_id" },
  idPrefix: "apco_",
} as const satisfies ItemDefinition<"apply_patch_call_output", typeof schema>;
