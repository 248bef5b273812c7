import type { DraftDocument } from "#draft/document.ts";
import { toBody } from "#draft/to-body.ts";
import type { FormatConversation } from "#formats/conversation.ts";
import type { WrittenConversation } from "#formats/write/writer.ts";

/** A draft as formats know it, with all that it holds: text that is no JSON yet stays what it is. */
export function toFormatConversation(document: DraftDocument, name: string): FormatConversation {
  const { items, metadata, rest, source } = document;
  return {
    ...(name !== "" && { name }),
    items: items.map(({ kind, value }) => ({ kind, value })),
    metadata: metadata.map((pair) => [pair.name, pair.value] as const),
    ...(rest && { rest }),
    ...(source !== undefined && { source }),
  };
}

/** The same with the body as it would be sent, which writers print. */
export function toWrittenConversation(document: DraftDocument, name: string): WrittenConversation {
  return { ...toFormatConversation(document, name), body: toBody(document) };
}
