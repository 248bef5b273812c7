import { mutationOptions } from "@tanstack/react-query";
import * as z from "zod";

import { request } from "./request.ts";

const fault = z.union([
  z.object({ index: z.null() }),
  z.object({
    index: z.int(),
    message: z.string(),
    param: z.string().nullish(),
    code: z.string().nullish(),
  }),
]);

export type Fault = z.output<typeof fault>;

/** Asks which item of a body the upstream refuses; `index: null` when none is refused by itself. */
export const findFault = mutationOptions({
  mutationFn: (body: unknown) => request("/conversations/find-fault", fault, { body }),
});
