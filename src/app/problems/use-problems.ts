import { useDeferredValue, useMemo } from "react";

import type { Problem } from "#body/problem.ts";
import { checkDraft } from "#draft/check-draft.ts";

import { useDraft } from "../draft-context.tsx";

/** Every problem of the draft, computed after the keystroke is painted. */
export function useProblems(): Problem[] {
  const document = useDeferredValue(useDraft(({ history }) => history.present));
  return useMemo(() => checkDraft(document), [document]);
}
