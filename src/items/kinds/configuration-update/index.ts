import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const configurationUpdate = {
  kind: "configuration_update",
  label: "Configuration update",
  group: "Reasoning and context",
  summary: "Changes how hard the model thinks, or the format it answers in, from here on.",
  occurs:
    "Between two turns: what comes before it is untouched, and each setting stays in force until a later update changes it.",
  synonyms: [
    "settings",
    "effort",
    "reasoning effort",
    "json schema",
    "structured output",
    "response format",
  ],
  schema,
  createDraft() {
    return { type: "configuration_update", reasoning: { effort: "medium" } };
  },
  recognises({ type }) {
    return type === "configuration_update";
  },
  describe({ reasoning, text }) {
    const effort = isObject(reasoning) ? oneLine(reasoning.effort) : "";
    const format = isObject(text) && isObject(text.format) ? text.format : {};
    const answer = oneLine(format.name) || oneLine(format.type);
    return [effort && `effort ${effort}`, answer && `format ${answer}`].filter(Boolean).join(" · ");
  },
  examples,
} as const satisfies ItemDefinition<"configuration_update", typeof schema>;
