import { describeTexts } from "#items/describe-texts.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const shellCall = {
  kind: "shell_call",
  label: "Shell call",
  group: "Code and files",
  summary: "The model asks for commands to be run in a shell.",
  synonyms: ["bash", "terminal", "command line", "run commands", "sh", "console", "skills"],
  occurs:
    "After the message that made the model reach for the shell; a shell call output with the same call_id must follow before the next answer.",
  schema,
  createDraft({ newId }) {
    return { type: "shell_call", action: { commands: [""] }, call_id: newId("call_") };
  },
  recognises({ type }) {
    return type === "shell_call";
  },
  describe({ action }) {
    return describeTexts(isObject(action) ? action.commands : undefined, " · ");
  },
  examples,
  pairing: { family: "shell_call", side: "call", field: "call_id" },
  idPrefix: "sh_",
} as const satisfies ItemDefinition<"shell_call", typeof schema>;
