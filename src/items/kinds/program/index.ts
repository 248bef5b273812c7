import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const program = {
  kind: "program",
  label: "Program",
  group: "Programs",
  summary: "The model writes a program that calls tools, instead of calling them one by one.",
  occurs:
    "After the message that made the model write it; calls with this caller may follow, and a program output with the same call_id must.",
  synonyms: ["javascript", "code", "script", "programmatic tool calling", "caller"],
  schema,
  createDraft({ newId }) {
    return {
      type: "program",
      code: "",
      call_id: newId("call_"),
      fingerprint: "",
      id: newId("cm_"),
    };
  },
  recognises({ type }) {
    return type === "program";
  },
  describe({ code }) {
    return oneLine(code);
  },
  examples,
  pairing: { family: "program", side: "call", field: "call_id" },
  idPrefix: "cm_",
} as const satisfies ItemDefinition<"program", typeof schema>;
