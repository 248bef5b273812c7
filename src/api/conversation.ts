import * as z from "zod";

/** What the API says of a conversation. */
export const conversation = z.object({
  id: z.string(),
  /** Seconds since 1970. */
  created_at: z.number(),
  metadata: z.record(z.string(), z.string()).nullish(),
});

export type Conversation = z.output<typeof conversation>;
