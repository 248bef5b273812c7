import * as z from "zod";

import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const token = field(text(), "The token.");
const logprob = field(z.number(), "Natural log of its probability.");
const bytes = field(z.array(z.int()), "Its UTF-8 bytes.");

const topLogprob = object({ token, logprob, bytes }, { title: "Alternative", aid: "token-bytes" });

/** How likely one token was, and what else could have stood there. */
export const tokenLogprob = object(
  {
    token,
    logprob,
    bytes,
    top_logprobs: field(z.array(topLogprob), "The likeliest alternatives at this position."),
  },
  { title: "Token", aid: "token-bytes" },
);
