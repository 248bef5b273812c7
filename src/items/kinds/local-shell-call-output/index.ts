import { callIdToAnswer } from "#items/call-id-to-answer.ts";
import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const localShellCallOutput = {
  kind: "local_shell_call_output",
  label: "Local shell call output",
  group: "Code and files",
  summary: "What the command on your machine printed.",
  synonyms: ["bash", "terminal", "stdout", "stderr", "exec", "codex", "command result"],
  occurs:
    "After the local shell call it answers; the model's answer or its next call comes after it.",
  schema,
  createDraft(context) {
    return {
      type: "local_shell_call_output",
      output: "",
      call_id: callIdToAnswer(context, "local_shell_call"),
    };
  },
  recognises({ type }) {
    return type === "local_shell_call_output";
  },
  describe({ output }) {
    return oneLine(output);
  },
  examples,
  pairing: { family: "local_shell_call", side: "output", field: "call_id" },
} as const satisfies ItemDefinition<"local_shell_call_output", typeof schema>;
