import { linkEndsOf } from "#items/links.ts";
import { outputKindOfFamily } from "#items/pairing.ts";
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
  const answered = new Set<string>();
  const waiting: { key: string; name: string }[] = [];
  for (const item of items) {
    const { answers: given, waitsFor } = answerOf(item);
    if (given !== undefined) answered.add(given);
    if (waitsFor !== undefined) waiting.push({ key: item.key, name: waitsFor });
  }
  return new Set(waiting.filter(({ name }) => !answered.has(name)).map(({ key }) => key));
}

type Answer = { waitsFor?: string; answers?: string };

const answers = new WeakMap<DraftItem, Answer>();

/** Found once for each item: this is asked at every keystroke, of all of them. */
function answerOf(item: DraftItem): Answer {
  let answer = answers.get(item);
  if (!answer) answers.set(item, (answer = findAnswer(item)));
  return answer;
}

function findAnswer(item: DraftItem): Answer {
  const end = linkEndsOf(item).find(({ side }) => side !== "reference");
  if (end?.id === undefined) return {};
  const name = `${end.family} ${end.id}`;
  if (end.side === "output") return { answers: name };
  return outputKindOfFamily(end.family) ? { waitsFor: name } : {};
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
