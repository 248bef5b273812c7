import * as z from "zod";

/** What the API says of a conversation; what it says beyond this is kept. */
export const conversation = z.looseObject({
  id: z.string(),
  /** Seconds since 1970. */
  created_at: z.number(),
  metadata: z.record(z.string(), z.string()).nullish(),
});

export type Conversation = z.output<typeof conversation>;
