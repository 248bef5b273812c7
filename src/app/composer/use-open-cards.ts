import { startTransition, useMemo, useState } from "react";

export type OpenCards = {
  keys: ReadonlySet<string>;
  /** The card that was opened to go to it: it has to be drawn, however far away it is. */
  wanted: string | undefined;
  open(key: string): void;
  toggle(key: string): void;
  openAll(keys: readonly string[]): void;
  closeAll(): void;
};

/** Which cards show their form. It is no part of the draft: undo does not close cards. */
export function useOpenCards(): OpenCards {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<string>();
  const actions = useMemo(
    () => ({
      open(key: string) {
        setKeys((before) => (before.has(key) ? before : new Set([...before, key])));
        setWanted(key);
      },
      toggle(key: string) {
        setKeys((before) => {
          const after = new Set(before);
          if (!after.delete(key)) after.add(key);
          return after;
        });
      },
      openAll(all: readonly string[]) {
        // Many forms take a while to draw; the page is not to stand still.
        startTransition(() => setKeys(new Set(all)));
      },
      closeAll() {
        setKeys(new Set());
      },
    }),
    [],
  );
  return useMemo(() => ({ keys, wanted, ...actions }), [keys, wanted, actions]);
}
