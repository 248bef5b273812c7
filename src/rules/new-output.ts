import { outputKindOfFamily } from "#items/pairing.ts";
import { definitionOf } from "#items/registry.ts";
import { newId } from "#shared/ids.ts";
import { isObject } from "#shared/json.ts";
import { getIn } from "#shared/path.ts";

import type { Conversation, PlacedEnd } from "./conversation.ts";

export type NewOutput = { label: string; item: object };

/** An output that says nothing yet but is valid, for a call that is to be answered under `callId`. */
export function newOutput(
  { items }: Conversation,
  { family, index }: PlacedEnd,
  callId: string,
): NewOutput | undefined {
  const kind = outputKindOfFamily(family);
  if (!kind) return undefined;
  const { label, createDraft } = definitionOf(kind);
  const call = items[index]?.value;
  const caller = getIn(call, ["caller"]);
  const item = {
    ...createDraft({ openCalls: [{ family, callId }], newId }),
    ...(isObject(caller) && { caller }),
    ...(family === "computer_call" && screenOutput(call)),
  };
  return { label, item };
}

function screenOutput(call: unknown): object {
  const pending = getIn(call, ["pending_safety_checks"]);
  return {
    output: { type: "computer_screenshot", image_url: blankImage },
    ...(Array.isArray(pending) && pending.length > 0 && { acknowledged_safety_checks: pending }),
  };
}

/** One white pixel. */
const blankImage =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==";
