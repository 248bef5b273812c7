/** Sees to it that of all tabs only one sends a draft. */
export type SendingLocks = {
  /** Does the task unless somebody else is at it; resolves with whether it was done. */
  tryWith(draftId: string, task: () => Promise<void>): Promise<boolean>;
  isFree(draftId: string): Promise<boolean>;
  /** Resolves once nobody is at it, also because their tab is gone. */
  untilFree(draftId: string): Promise<void>;
};

const nameOf = (draftId: string) => `sending ${draftId}`;

/** The browser's own locks. Where there are none, as without https, the tabs do not know of each other. */
export function sendingLocks(): SendingLocks {
  return typeof navigator !== "undefined" && "locks" in navigator
    ? tabLocks(navigator.locks)
    : ownLocks();
}

function tabLocks(locks: LockManager): SendingLocks {
  return {
    tryWith: (draftId, task) =>
      locks.request(nameOf(draftId), { ifAvailable: true }, async (lock) => {
        if (lock) await task();
        return lock !== null;
      }),
    async isFree(draftId) {
      const { held = [] } = await locks.query();
      return held.every(({ name }) => name !== nameOf(draftId));
    },
    untilFree: (draftId) => locks.request(nameOf(draftId), async () => {}),
  };
}

function ownLocks(): SendingLocks {
  const held = new Set<string>();
  return {
    async tryWith(draftId, task) {
      if (held.has(draftId)) return false;
      held.add(draftId);
      await task().finally(() => held.delete(draftId));
      return true;
    },
    isFree: async (draftId) => !held.has(draftId),
    untilFree: async () => {},
  };
}
