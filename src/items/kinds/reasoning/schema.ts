import * as z from "zod";

import { status } from "#items/parts/common.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const summaryText = object(
  {
    type: tag("summary_text"),
    text: field(text(), "Summary text.", { widget: "long-text" }),
  },
  { title: "Summary" },
);

const reasoningText = object(
  {
    type: tag("reasoning_text"),
    text: field(text(), "Reasoning text.", { widget: "long-text" }),
  },
  { title: "Reasoning text" },
);

/** The published schema requires `id`; the API takes the item without it when it is encrypted. */
export const schema = object(
  {
    type: tag("reasoning"),
    summary: field(
      z.array(summaryText),
      "Readable summary parts; send an empty list if there are none.",
    ),
    id: field(
      text().optional(),
      "Identifier (`rs_…`) the API gave it. Either this or `encrypted_content` is needed.",
      { label: "ID", common: true },
    ),
    encrypted_content: field(
      text().nullable().optional(),
      "Sealed reasoning; only the organisation that got it can replay it.",
      { widget: "long-text", common: true },
    ),
    content: field(z.array(reasoningText).optional(), "Raw reasoning text parts."),
    status: field(
      status.optional(),
      "How far the item got; leave it out, the API has been seen to refuse it.",
    ),
  },
  { needsOneOf: ["id", "encrypted_content"] },
);
