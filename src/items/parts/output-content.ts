import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { annotation } from "./annotations.ts";
import { tokenLogprob } from "./logprobs.ts";

const outputText = object(
  {
    type: tag("output_text"),
    text: field(text(), "What the model wrote.", { widget: "long-text" }),
    // Both lists are required by the published schema; the API takes the part without them.
    annotations: field(
      z.array(annotation).optional(),
      "Citations and file links inside the text; an empty list is fine.",
      { common: true },
    ),
    logprobs: field(
      z.array(tokenLogprob).optional(),
      "Per-token probabilities; an empty list is fine.",
    ),
  },
  { title: "Text" },
);

const refusal = object(
  {
    type: tag("refusal"),
    refusal: field(text(), "What the model said when it declined.", { widget: "long-text" }),
  },
  { title: "Refusal" },
);

/** One part of what the model said. */
export const outputContent = z.discriminatedUnion("type", [outputText, refusal]);
