import { describeTexts } from "#items/describe-texts.ts";
import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const computerCall = {
  kind: "computer_call",
  label: "Computer call",
  group: "Computer use",
  summary: "The model asks for steps on a screen, such as clicks, keys and text.",
  synonyms: ["click", "mouse", "keyboard", "screen", "scroll", "drag", "browser", "cua", "desktop"],
  occurs:
    "After a message or a screenshot that shows the model what to do; a computer call output with the same call_id must follow before the next answer.",
  schema,
  createDraft({ newId }) {
    return {
      type: "computer_call",
      actions: [{ type: "screenshot" }],
      call_id: newId("call_"),
      pending_safety_checks: [],
      status: "completed",
      id: newId("cu_"),
    };
  },
  recognises({ type }) {
    return type === "computer_call";
  },
  describe({ action, actions }) {
    const steps = Array.isArray(actions) ? actions.slice(0, mostSteps) : [];
    return describeTexts([action, ...steps].map(describeStep), " · ");
  },
  examples,
  pairing: { family: "computer_call", side: "call", field: "call_id" },
  idPrefix: "cu_",
} as const satisfies ItemDefinition<"computer_call", typeof schema>;

const mostSteps = 20;

function describeStep(step: unknown): string {
  if (!isObject(step)) return "";
  const { type, x, y, text, keys } = step;
  const place = typeof x === "number" && typeof y === "number" ? `${x}, ${y}` : "";
  const words = text === undefined ? "" : `"${oneLine(text)}"`;
  const pressed = type === "keypress" ? describeTexts(keys, "+") : "";
  return [oneLine(type).replaceAll("_", " "), place, words, pressed].filter(Boolean).join(" ");
}
