import { Hono } from "hono";
import * as z from "zod";

import { ApiError } from "./errors.ts";
import { checkFault, type Fault, FaultError, knownFaults } from "./fault-schema.ts";
import type { Faults } from "./faults.ts";
import { readJson } from "./request.ts";

/**
 * The faults as a setting: `GET` tells them with how often each has `fired` and which there are, `PUT`
 * sets them, `DELETE` ends them. All answer with what is set: `{ faults, known }`.
 */
export function faultRoutes(faults: Faults): Hono {
  const answer = () => ({
    faults: faults.list(),
    known: [...knownFaults].map(([fault, parameters]) => ({ fault, parameters })),
  });
  return new Hono()
    .get("/", (context) => context.json(answer()))
    .put("/", async (context) => {
      faults.set(readFaults(await readJson(context.req)));
      return context.json(answer());
    })
    .delete("/", (context) => {
      faults.set([]);
      return context.json(answer());
    });
}

const bodySchema = z.strictObject({ faults: z.array(z.unknown()).max(100) });

function readFaults(body: unknown): Fault[] {
  const result = bodySchema.safeParse(body);
  if (!result.success) {
    throw new ApiError(400, "The body must be { faults: […] }, with at most 100 of them.", {
      param: "faults",
    });
  }
  return result.data.faults.map((value, index) => {
    try {
      return checkFault(value);
    } catch (error) {
      throw error instanceof FaultError ? refused(error, `faults[${index}]`) : error;
    }
  });
}

/** The refusal of a fault that cannot be understood. */
export function refused({ message }: FaultError, param: string): ApiError {
  return new ApiError(400, message, { param, code: "invalid_fault" });
}
