import { callIdToAnswer } from "#items/call-id-to-answer.ts";
import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const programOutput = {
  kind: "program_output",
  label: "Program output",
  group: "Programs",
  summary: "What a program of the model gave back, tied to it by call_id.",
  occurs:
    "After the program with the same call_id and after the outputs of the calls it made; the model's answer comes after it.",
  synonyms: ["result", "return value", "javascript", "programmatic tool calling"],
  schema,
  createDraft(context) {
    return {
      type: "program_output",
      call_id: callIdToAnswer(context, "program"),
      result: "",
      status: "completed",
      id: context.newId("cmo_"),
    };
  },
  recognises({ type }) {
    return type === "program_output";
  },
  describe({ result }) {
    return oneLine(result);
  },
  examples,
  pairing: { family: "program", side: "output", field: "call_id" },
  idPrefix: "cmo_",
} as const satisfies ItemDefinition<"program_output", typeof schema>;
