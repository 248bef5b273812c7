import { limits } from "./limits.ts";

/** How many requests it takes to send so many items; a conversation without items takes one too. */
export function requestsFor(count: number): number {
  return Math.max(1, Math.ceil(count / limits.itemsPerRequest));
}
