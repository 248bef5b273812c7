import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const applyPatchCall = {
  kind: "apply_patch_call",
  label: "Apply patch call",
  group: "Code and files",
  summary: "The model asks for one file to be created, changed or deleted.",
  synonyms: [
    "patch",
    "diff",
    "edit file",
    "create file",
    "delete file",
    "write file",
    "code change",
  ],
  occurs:
    "After the message that made the model change files; an apply patch call output with the same call_id must follow before the next answer.",
  schema,
  createDraft({ newId }) {
    return {
      type: "apply_patch_call",
      operation: { type: "update_file", path: "", diff: "" },
      call_id: newId("call_"),
      status: "completed",
    };
  },
  recognises({ type }) {
    return type === "apply_patch_call";
  },
  describe({ operation }) {
    if (!isObject(operation)) return "";
    const verb = oneLine(operation.type).replace(/_file$/, "");
    return [verb, oneLine(operation.path)].filter(Boolean).join(" ");
  },
  examples,
  pairing: { family: "apply_patch_call", side: "call", field: "call_id" },
  idPrefix: "apc_",
} as const satisfies ItemDefinition<"apply_patch_call", typeof schema>;
