import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

/** The longest text that an output may hold, in characters. */
export const longTextLength = 10_485_760;

/** The `id` of an item that people write themselves. */
export const ownId = field(text().nullable().optional(), "Identifier; normally left out.", {
  label: "ID",
});

export const imageDetail = z.enum(["low", "high", "auto", "original"]);

export const fileDetail = z.enum(["auto", "low", "high"]);

export const status = z.enum(["in_progress", "completed", "incomplete"]);

export const statusHelp = "How far the item got; leave it out when you write history by hand.";

/** The server applies 64 to both sides of a call, also where the published schema has no limit. */
export const callId = text({ minLength: 1, maxLength: 64 });

export const callIdHelp = "Ties a call to its output; use the same value on both sides.";

export const phase = z.enum(["commentary", "final_answer"]);

export const caller = z.discriminatedUnion("type", [
  object({ type: tag("direct") }, { title: "The model itself" }),
  object(
    {
      type: tag("program"),
      caller_id: field(callId, "`call_id` of the program item that called.", { widget: "call-id" }),
    },
    { title: "A program" },
  ),
]);

export const callerHelp = "Who made the call: the model itself, or a program it wrote.";

export const promptCacheBreakpoint = object(
  {
    mode: field(z.literal("explicit"), "Fixed."),
    ttl: field(z.enum(["30m", "12h"]).optional(), "Shortest time to keep the cached prefix."),
  },
  { title: "Prompt cache breakpoint" },
);

export const promptCacheBreakpointHelp =
  "Ends a reusable prompt prefix exactly here, for prompt caching.";
