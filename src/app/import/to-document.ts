import type { DraftDocument, DraftItem, MetadataPair } from "#draft/document.ts";
import { newId } from "#shared/ids.ts";

import type { ImportedConversation } from "./reading-messages.ts";

/** A conversation that was read, as a draft. */
export function toDocument({ items, metadata, rest, source }: ImportedConversation): DraftDocument {
  return {
    items: toDraftItems(items),
    metadata: metadata.map(([name, value]) => ({ key: newId("pair-"), name, value })),
    ...(rest && { rest }),
    ...(source !== undefined && { source }),
  };
}

/**
 * The draft with a conversation behind what it has. A name that both give to metadata stands twice then,
 * which is a problem to see and not a loss.
 */
export function appended(document: DraftDocument, added: ImportedConversation): DraftDocument {
  const { items, metadata, rest } = toDocument(added);
  return {
    ...document,
    items: [...document.items, ...items],
    metadata: [...document.metadata, ...metadata.filter((pair) => !has(document, pair))],
    ...(rest && { rest: { ...rest, ...document.rest } }),
  };
}

function has({ metadata }: DraftDocument, { name, value }: MetadataPair): boolean {
  return metadata.some((pair) => pair.name === name && pair.value === value);
}

function toDraftItems(items: ImportedConversation["items"]): DraftItem[] {
  // One random name for all: there may be tens of thousands.
  const key = newId("item-");
  return items.map(({ kind, value }, index) => ({ key: `${key}-${index}`, kind, value }));
}
