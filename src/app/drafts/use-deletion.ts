import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";

import { useLibrary } from "./library-context.tsx";

type Deleted = { id: string; title: string };

export type Deletion = {
  /** What was deleted a moment ago, oldest first. */
  deleted: readonly Deleted[];
  remove(draft: Deleted): Promise<void>;
  undo(id: string): Promise<void>;
  /** It is not to be undone. */
  forget(id: string): void;
};

/** Deletes without asking, since it can be undone. */
export function useDeletion(): Deletion {
  const library = useLibrary();
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);

  const forget = useCallback((id: string) => {
    setDeleted((before) => before.filter((draft) => draft.id !== id));
  }, []);
  const remove = useCallback(
    async (draft: Deleted) => {
      await library.remove(draft.id);
      flushSync(() =>
        setDeleted((before) => [...before.filter(({ id }) => id !== draft.id), draft]),
      );
    },
    [library],
  );
  const undo = useCallback(
    async (id: string) => {
      await library.restore(id);
      forget(id);
      document.getElementById("draft-search")?.focus();
    },
    [library, forget],
  );
  return useMemo(() => ({ deleted, remove, undo, forget }), [deleted, remove, undo, forget]);
}
