import { describeTexts } from "#items/describe-texts.ts";
import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const toolSearchCall = {
  kind: "tool_search_call",
  label: "Tool search call",
  group: "Tool loading",
  summary: "The model looks for tools whose definitions it was not given yet.",
  synonyms: ["find tools", "deferred tools", "defer_loading", "load tools", "discover"],
  occurs:
    "After the message that calls for a deferred tool; a tool search output with the same call_id must follow before the tool is called.",
  schema,
  createDraft({ newId }) {
    return {
      type: "tool_search_call",
      arguments: {},
      call_id: newId("call_"),
      execution: "client",
    };
  },
  recognises({ type }) {
    return type === "tool_search_call";
  },
  describe({ arguments: args, execution }) {
    const words = isObject(args) ? describeTexts(Object.values(args).flat(), ", ") : "";
    return [oneLine(execution), words].filter(Boolean).join(" · ");
  },
  examples,
  pairing: { family: "tool_search_call", side: "call", field: "call_id" },
  idPrefix: "tsc_",
} as const satisfies ItemDefinition<"tool_search_call", typeof schema>;
