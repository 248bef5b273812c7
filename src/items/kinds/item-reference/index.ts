import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const itemReference = {
  kind: "item_reference",
  label: "Item reference",
  group: "Reasoning and context",
  summary: "Stands for an item that the API has stored before, by its id.",
  occurs: "Wherever the stored item itself could stand; the API must have stored that item before.",
  synonyms: ["link", "pointer", "id", "stored item"],
  schema,
  createDraft() {
    return { type: "item_reference", id: "" };
  },
  recognises({ type, id, role, content }) {
    if (type !== undefined && type !== null) return type === "item_reference";
    return typeof id === "string" && role === undefined && content === undefined;
  },
  describe({ id }) {
    return oneLine(id);
  },
  examples,
} as const satisfies ItemDefinition<"item_reference", typeof schema>;
