import { recognise } from "#items/recognise.ts";
import type { ItemKind } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import { ApiError, duplicateItem, itemNotFound } from "./errors.ts";
import { idOf } from "./ids.ts";
import { normalise } from "./normalise.ts";
import type { Item, SandboxStore } from "./sandbox-store.ts";

type Posted = { kind: ItemKind; value: JsonObject };

/**
 * Posted items, their shape already checked, as they will be stored: each with an id of its own, and the
 * stored item in the place of each reference and none for a request's control. Refuses what the API refuses beyond the shape.
 */
export async function acceptItems(store: SandboxStore, items: unknown): Promise<Item[]> {
  const posted = (Array.isArray(items) ? items : []).map(asPosted);
  const stored = await store.findItems(posted.filter(isReference).map(({ value }) => value.id));
  const accepted = posted.flatMap((item, index) =>
    isRequestOnly(item) ? [] : [accept(item, index, stored)],
  );
  refuseDuplicates(accepted);
  return accepted;
}

function asPosted(value: unknown): Posted {
  const kind = recognise(value);
  if (!isObject(value) || kind === undefined) {
    throw new ApiError(400, "Invalid item", { param: "item", code: "invalid_item" });
  }
  return { kind, value };
}

/** A control of the request that carries it: the API never gives it back. */
function isRequestOnly({ kind }: Posted): boolean {
  return kind === "compaction_trigger";
}

function isReference(posted: Posted): posted is Posted & { value: { id: string } } {
  return posted.kind === "item_reference" && typeof posted.value.id === "string";
}

function accept(posted: Posted, index: number, stored: ReadonlyMap<string, Item>): Item {
  if (isReference(posted)) {
    const item = stored.get(posted.value.id);
    if (!item) throw itemNotFound(posted.value.id);
    return item;
  }
  const { kind, value } = posted;
  return normalise(kind, value, idOf(kind, value, index));
}

function refuseDuplicates(items: readonly Item[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw duplicateItem(id);
    seen.add(id);
  }
}
