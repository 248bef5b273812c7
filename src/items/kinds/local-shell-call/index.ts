import { describeTexts } from "#items/describe-texts.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const localShellCall = {
  kind: "local_shell_call",
  label: "Local shell call",
  group: "Code and files",
  summary: "The model asks for one command on your machine, with the older local shell tool.",
  synonyms: ["bash", "terminal", "exec", "command line", "codex", "sh"],
  occurs:
    "After the message that made the model reach for the local shell; a local shell call output must follow before the next answer.",
  schema,
  createDraft({ newId }) {
    return {
      type: "local_shell_call",
      action: { type: "exec", command: [""], env: {} },
      call_id: newId("call_"),
      status: "completed",
      id: newId("lsh_"),
    };
  },
  recognises({ type }) {
    return type === "local_shell_call";
  },
  describe({ action }) {
    return describeTexts(isObject(action) ? action.command : undefined, " ");
  },
  examples,
  pairing: { family: "local_shell_call", side: "call", field: "call_id" },
} as const satisfies ItemDefinition<"local_shell_call", typeof schema>;
