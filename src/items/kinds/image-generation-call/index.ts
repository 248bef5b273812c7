import { oneLine } from "#items/describe.ts";
import type { ItemDefinition } from "#items/item-definition.ts";
import { isObject } from "#shared/json.ts";

import { examples } from "./examples.ts";
import { schema } from "./schema.ts";

export const imageGenerationCall = {
  kind: "image_generation_call",
  label: "Image generation call",
  group: "Images",
  summary: "A picture that the model drew, or why it could not.",
  synonyms: ["draw", "picture", "photo", "illustration", "dall-e", "gpt-image", "svg", "render"],
  occurs:
    "After the message that asked for a picture; it carries its own result, so the answer can follow at once.",
  schema,
  createDraft({ newId }) {
    return {
      type: "image_generation_call",
      result: "",
      status: "completed",
      id: newId("ig_"),
    };
  },
  recognises({ type }) {
    return type === "image_generation_call";
  },
  describe({ revised_prompt: prompt, error, size, status }) {
    const words = (isObject(error) && oneLine(error.message)) || oneLine(prompt);
    return [words, oneLine(size), words ? "" : oneLine(status)].filter(Boolean).join(" · ");
  },
  examples,
  idPrefix: "ig_",
} as const satisfies ItemDefinition<"image_generation_call", typeof schema>;
