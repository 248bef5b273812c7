import { memo, useCallback, useMemo } from "react";

import type { Problem } from "#body/problem.ts";
import type { MetadataPair } from "#draft/document.ts";
import { toMetadata } from "#draft/to-body.ts";

import { useProblems } from "../problems/problem-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";
import { JsonText } from "./json-text.tsx";
import { marksOf } from "./line-mark.tsx";

type Props = { pairs: readonly MetadataPair[]; reveal: Reveal };

/** The metadata as it will be sent, with its problems in the gutter. */
export const JsonMetadata = memo(function JsonMetadata({ pairs, reveal }: Props) {
  const all = useProblems();
  const value = useMemo(() => toMetadata(pairs), [pairs]);
  const marks = useMemo(() => marksOf(value, all.flatMap(fromMetadata)), [value, all]);
  const goTo = useCallback(({ path }: Problem) => reveal(["metadata", ...path]), [reveal]);
  return <JsonText value={value} before='"metadata": ' indent={2} marks={marks} onGoTo={goTo} />;
});

function fromMetadata(problem: Problem): Problem[] {
  const [root, ...rest] = problem.path;
  return root === "metadata" ? [{ ...problem, path: rest }] : [];
}
