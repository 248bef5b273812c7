import { RequestFailure, type SendingClient } from "./sending-client.ts";
import { notBegun, type SendingState } from "./sending-state.ts";

/**
 * Deletes the conversation as far as it was sent; one that is gone already is fine. Its items are no
 * longer in it, but the API keeps them. Rejects with a `RequestFailure`.
 */
export async function rollBack(
  client: Pick<SendingClient, "remove">,
  state: SendingState,
): Promise<SendingState> {
  const id = state.conversationId ?? state.announcedId;
  if (id === undefined) return state;
  try {
    await client.remove(id);
  } catch (error) {
    if (!(error instanceof RequestFailure && error.details.status === 404)) throw error;
  }
  return notBegun;
}
