import { openCalls, outputKindOfFamily } from "#items/pairing.ts";
import { definitionOf, type ItemKind } from "#items/registry.ts";
import { newId } from "#shared/ids.ts";
import { isObject } from "#shared/json.ts";

import type { DraftDocument, DraftItem } from "./document.ts";
import { indexOf, insertItem } from "./operations.ts";

/** The kind that answers an item of this kind; undefined when it is no call. */
export function outputKindOf(kind: DraftItem["kind"]): ItemKind | undefined {
  const pairing = kind === "unknown" ? undefined : definitionOf(kind).pairing;
  if (pairing?.side !== "call") return undefined;
  return outputKindOfFamily(pairing.family);
}

/** The keys of the calls that no output answers, though one could. */
export function unansweredCalls(items: readonly DraftItem[]): ReadonlySet<string> {
  const open = new Set(openCalls(items).map(({ family, callId }) => `${family} ${callId}`));
  const unanswered = items.filter(({ kind, value }) => {
    const pairing = kind === "unknown" ? undefined : definitionOf(kind).pairing;
    return (
      pairing?.side === "call" &&
      isObject(value) &&
      open.has(`${pairing.family} ${String(value[pairing.field])}`) &&
      outputKindOf(kind) !== undefined
    );
  });
  return new Set(unanswered.map(({ key }) => key));
}

/** The output of a call, tied to it, right after it. A call that nothing can answer changes nothing. */
export function addOutput(document: DraftDocument, callKey: string): DraftDocument {
  const index = indexOf(document, callKey);
  const call = document.items[index];
  const kind = call && outputKindOf(call.kind);
  if (!kind || call.kind === "unknown") return document;
  const { pairing } = definitionOf(call.kind);
  const callId = pairing && isObject(call.value) ? call.value[pairing.field] : undefined;
  const own = pairing && typeof callId === "string" ? [{ family: pairing.family, callId }] : [];
  const value = definitionOf(kind).createDraft({ openCalls: own, newId });
  return insertItem(document, { key: newId("item-"), kind, value }, index + 1);
}
