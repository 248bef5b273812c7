import { useCallback } from "react";

import { indexOf } from "#draft/operations.ts";
import type { ApplyFix } from "#form/form-problems.ts";

import { useDraftStore } from "../draft-context.tsx";
import { useFix } from "../problems/use-fix.ts";
import type { Reveal } from "../problems/use-reveal.ts";

/** Applies the fix of a problem of one item; the focus stays at its field, which may stand elsewhere then. */
export function useFixInItem(key: string, reveal: Reveal): ApplyFix {
  const store = useDraftStore();
  const { fix } = useFix();
  return useCallback(
    ({ path, code, message }, { label }) => {
      const index = () => indexOf(store.getState().history.present, key);
      fix({ path: ["items", index(), ...path], code, message }, label);
      reveal(index() < 0 ? ["items"] : ["items", index(), ...path]);
    },
    [store, fix, key, reveal],
  );
}
