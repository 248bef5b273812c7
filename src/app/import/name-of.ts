import { titleOf } from "../drafts/title-of.ts";
import type { ImportedConversation, Reading } from "./reading-messages.ts";
import { toDocument } from "./to-document.ts";

/**
 * What a draft of this conversation will be called: its own name; the name of its file when it is alone
 * in it; empty where its words will name it.
 */
export function nameOf(conversation: ImportedConversation, { source, conversations }: Reading) {
  if (conversation.name) return conversation.name;
  const file = /^(.+)\.\w{1,6}$/.exec(source)?.[1];
  if (file && conversations.length === 1) return file;
  // Only the beginning: there may be thousands of conversations.
  return titleOf(toDocument({ ...conversation, items: conversation.items.slice(0, 5) }));
}
