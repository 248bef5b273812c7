import type { Problem } from "#body/problem.ts";
import type { MetadataPair } from "#draft/document.ts";

import { withFound } from "../problems/item-problems.ts";
import { useFoundElsewhere, useProblemState } from "../problems/problem-context.tsx";
import { placed } from "../problems/upstream-problem.ts";
import { useMetadataChecks } from "./use-metadata-checks.ts";

/** The problems of one pair at this moment, paths from the body. Of two with one name the last is sent. */
export function usePairProblems(pair: MetadataPair, pairs: readonly MetadataPair[]): Problem[] {
  const checks = useMetadataChecks();
  const found = useFoundElsewhere();
  const upstream = useProblemState(({ upstream: told, document }) =>
    told && told.itemKey === undefined ? placed(told, document)[0] : undefined,
  );
  const isSent = pairs.findLast(({ name }) => name === pair.name) === pair;
  const own = checks?.checkMetadataPair(pair, pairs) ?? [];
  const isHere = ({ path }: Problem) => path[0] === "metadata" && path[1] === pair.name;
  const foundHere = {
    problems: found.problems.filter(isHere),
    byRules: isSent ? found.byRules.filter(isHere) : [],
  };
  return [
    ...withFound(own, foundHere),
    ...(isSent && upstream && isHere(upstream) ? [upstream] : []),
  ];
}
