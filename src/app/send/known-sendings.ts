import { useStore } from "zustand";

import { sendingLocks } from "./sending-locks.ts";
import type { SendingView } from "./sending-view.ts";
import { createSendings, type Sendings } from "./sendings.ts";

let known: Sendings | undefined;

/** The sendings of this browser; opened when they are first asked for. */
export function sendings(): Sendings {
  known ??= createSendings({ opening: openRecords(), locks: sendingLocks() });
  return known;
}

/** How the sending of a draft is getting on; undefined where there is none. */
export function useSending(draftId: string): SendingView | undefined {
  return useStore(sendings().views, (views) => views.get(draftId));
}

/** The database comes in a file of its own, so that the page need not wait for it. */
async function openRecords() {
  const { openSendingRecords } = await import("#draft/storage/sending-records.ts");
  return openSendingRecords();
}
