import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const codeInterpreterCall = {
  kind: "code_interpreter_call",
  label: "Code interpreter call",
  group: "Code and files",
  summary: "Python that the model ran in a container, with what it printed and drew.",
  synonyms: ["python", "sandbox", "run code", "notebook", "container", "chart", "analysis"],
  occurs:
    "After the message that made the model run code; it carries its own outputs, so the answer can follow at once.",
  schema,
  createDraft({ newId }) {
    return {
      type: "code_interpreter_call",
      code: "",
      outputs: [],
      status: "completed",
      container_id: newId("cntr_"),
      id: newId("ci_"),
    };
  },
  recognises({ type }) {
    return type === "code_interpreter_call";
  },
  describe({ code, outputs }) {
    const count = Array.isArray(outputs) ? outputs.length : 0;
    return [oneLine(code), count > 0 ? `${count} ${count === 1 ? "output" : "outputs"}` : ""]
      .filter(Boolean)
      .join(" · ");
  },
  examples,
  idPrefix: "ci_",
} as const satisfies ItemDefinition<"code_interpreter_call", typeof schema>;
