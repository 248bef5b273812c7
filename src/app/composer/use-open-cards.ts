import { useMemo, useState } from "react";

export type OpenCards = {
  keys: ReadonlySet<string>;
  open(key: string): void;
  toggle(key: string): void;
};

/** Which cards show their form. It is no part of the draft: undo does not close cards. */
export function useOpenCards(): OpenCards {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const actions = useMemo(
    () => ({
      open(key: string) {
        setKeys((before) => (before.has(key) ? before : new Set([...before, key])));
      },
      toggle(key: string) {
        setKeys((before) => {
          const after = new Set(before);
          if (!after.delete(key)) after.add(key);
          return after;
        });
      },
    }),
    [],
  );
  return useMemo(() => ({ keys, ...actions }), [keys, actions]);
}
