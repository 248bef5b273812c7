import { useMemo } from "react";

import { checkItem } from "#body/check-item.ts";
import type { Problem } from "#body/problem.ts";
import type { DraftItem } from "#draft/document.ts";

import { nothingFound, withFound } from "./item-problems.ts";
import { useProblemState } from "./problem-context.tsx";
import { standsIn } from "./upstream-problem.ts";

/** The problems of one item at this moment, paths from the item; the same list until one changes. */
export function useItemProblems(item: DraftItem): readonly Problem[] {
  const found = useProblemState(({ byKey }) => byKey.get(item.key) ?? nothingFound);
  const upstream = useProblemState(({ upstream: told }) =>
    told?.itemKey === item.key ? told : undefined,
  );
  return useMemo(() => {
    const problems = withFound(checkItem(item.kind, item.value), found);
    return upstream && standsIn(upstream, item.value) ? [...problems, upstream.problem] : problems;
  }, [item, found, upstream]);
}
