import { createStore } from "zustand/vanilla";

import type { DraftLibrary, DraftSession, StorageFailure } from "#draft/storage/draft-library.ts";
import { newId } from "#shared/ids.ts";

import { beginSession } from "./begin-session.ts";

export type WaitingLibrary = DraftLibrary & {
  /** Begins an empty draft that is there at once, and gives its id; undefined where drafts may be stored already. */
  beginFirst(): string | undefined;
  /** The session of the draft that was begun so, until it is closed. */
  begun(id: string): DraftSession | undefined;
  /** Rejects when what stores drafts cannot be loaded, and nothing is being worked on. */
  readonly opening: Promise<void>;
};

type Options = {
  /** Whether there are surely no drafts yet. */
  isFirstVisit?: boolean;
};

/** The library while its code is being loaded: what is asked of it waits, but for the first draft of all. */
export function waitingLibrary(
  opening: Promise<DraftLibrary>,
  { isFirstVisit = false }: Options = {},
): WaitingLibrary {
  const failure = createStore<{ failure: StorageFailure | undefined }>(() => ({
    failure: undefined,
  }));
  let canBegin = isFirstVisit;
  let ready = opening;
  let first: DraftSession | undefined;

  async function follow() {
    const library = await opening;
    failure.setState(library.failure.getState());
    library.failure.subscribe((state) => failure.setState(state));
  }
  void follow().catch(() => failure.setState({ failure: "failed" }));

  return {
    failure,
    opening: opening.then(
      () => undefined,
      (error: unknown) => {
        if (isFirstVisit && !canBegin) return;
        throw error;
      },
    ),
    beginFirst() {
      if (!canBegin) return undefined;
      canBegin = false;
      const id = newId("draft_");
      const session = beginSession(id, (store) => {
        const stored = opening.then((library) => library.adopt(id, store));
        // Its name, for one, can be kept only once it is stored itself.
        ready = stored.then(() => opening);
        ready.catch(() => undefined);
        return stored;
      });
      first = {
        ...session,
        close() {
          first = undefined;
          return session.close();
        },
      };
      return id;
    },
    begun: (id) => (first?.id === id ? first : undefined),
    watch(onChange) {
      if (isFirstVisit) onChange([]);
      let isStopped = false;
      let stop: (() => void) | undefined;
      async function start() {
        const library = await opening;
        if (!isStopped) stop = library.watch(onChange);
      }
      void start().catch(() => undefined);
      return () => {
        isStopped = true;
        stop?.();
      };
    },
    open: async (id) => (first?.id === id ? first : (await ready).open(id)),
    adopt: async (id, store) => (await ready).adopt(id, store),
    create: async (draft) => (await ready).create(draft),
    read: async (id) => (await ready).read(id),
    rename: async (id, name) => (await ready).rename(id, name),
    setTemplate: async (id, isTemplate) => (await ready).setTemplate(id, isTemplate),
    setTarget: async (id, target) => (await ready).setTarget(id, target),
    duplicate: async (id) => (await ready).duplicate(id),
    remove: async (id) => (await ready).remove(id),
    restore: async (id) => (await ready).restore(id),
    countKept: async (rules) => (await ready).countKept(rules),
  };
}
