import type { FormatConversation } from "./conversation.ts";

export const draftFileFormat = "conversation-builder-draft";

/** A reader takes files of this version and of all before it. */
export const draftFileVersion = 1;

/** Drafts as a file that keeps all of them: kinds, doubled names of metadata, text that is no JSON yet. */
export type DraftFile = {
  format: typeof draftFileFormat;
  version: number;
  drafts: readonly FormatConversation[];
};

/** The file as a JSON value; `JSON.stringify` makes the text. */
export function toDraftFile(conversations: readonly FormatConversation[]): DraftFile {
  return {
    format: draftFileFormat,
    version: draftFileVersion,
    drafts: conversations.map(({ name, items, metadata, rest, source }) => ({
      ...(name !== undefined && { name }),
      items: items.map(({ kind, value }) => (kind === undefined ? { value } : { kind, value })),
      metadata,
      ...(rest && { rest }),
      ...(source !== undefined && { source }),
    })),
  };
}
