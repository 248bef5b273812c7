import { memo, useCallback, useMemo } from "react";

import type { Problem } from "#body/problem.ts";
import type { DraftItem } from "#draft/document.ts";
import { indexOf } from "#draft/operations.ts";
import { toWire } from "#draft/to-body.ts";

import { useDraftStore } from "../draft-context.tsx";
import { useItemProblems } from "../problems/problem-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";
import { JsonText } from "./json-text.tsx";
import { marksOf } from "./line-mark.tsx";

type Props = { item: DraftItem; isLast: boolean; reveal: Reveal };

/** One item as it will be sent, with its problems in the gutter. */
export const JsonItem = memo(function JsonItem({ item, isLast, reveal }: Props) {
  const store = useDraftStore();
  const problems = useItemProblems(item);
  const value = toWire(item.value);
  const marks = useMemo(() => marksOf(value, problems), [value, problems]);
  const { key } = item;
  const goTo = useCallback(
    ({ path }: Problem) =>
      reveal(["items", indexOf(store.getState().history.present, key), ...path]),
    [store, key, reveal],
  );
  return (
    <JsonText value={value} indent={4} after={isLast ? "" : ","} marks={marks} onGoTo={goTo} />
  );
});
