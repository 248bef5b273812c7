import { countToBeStored } from "#sending/stored-items.ts";

import { conversationHistory } from "../conversations/known-conversations.ts";
import type { SendingView } from "./sending-view.ts";

/** Tells the history how many items came of a sending, or that its conversation is gone. */
export async function noteEnd(end: SendingView | undefined): Promise<void> {
  if (end?.status !== "done" && end?.status !== "rolled_back") return;
  const history = await conversationHistory();
  const { conversationId } = end;
  if (end.status === "rolled_back") {
    await history.note(conversationId, { deletedAt: Date.now() });
    return;
  }
  const count = countToBeStored(end.sentItems);
  if (end.storedBefore === undefined) await history.note(conversationId, { itemCount: count });
  else await history.noteItems(conversationId, count);
}
