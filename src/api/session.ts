import { mutationOptions } from "@tanstack/react-query";
import * as z from "zod";

import { request } from "./request.ts";

/** Shows the server its access token; from then on a cookie stands for it. */
export const startSession = mutationOptions({
  mutationFn: (token: string) => request("/session", z.unknown(), { body: { token } }),
});
