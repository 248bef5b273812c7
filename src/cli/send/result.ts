import type { SendingError } from "#sending/sending-state.ts";
import { isObject } from "#shared/json.ts";

/** The line that is printed for a conversation. */
export type Result = { source: string; line: number } & (
  | { ok: true; id: string; items: number }
  /** Of a dry run. */
  | { ok: true; items: number; requests: number }
  /** `sent` counts the items that are stored; with an `id`, there is a conversation that has them. */
  | { ok: false; id?: string; sent: number; error: SendingError }
);

export function itemsOf(body: unknown): readonly unknown[] {
  return isObject(body) && Array.isArray(body.items) ? body.items : [];
}
