import { checkPair } from "#body/check-metadata.ts";
import type { Problem } from "#body/problem.ts";

import type { MetadataPair } from "./document.ts";

/** The problems that the schemas see in one pair among the others, paths from the body. */
export function checkMetadataPair(pair: MetadataPair, pairs: readonly MetadataPair[]): Problem[] {
  const { name, value } = pair;
  const isSecond = pairs.find((other) => other.name === name) !== pair;
  const twice: Problem[] = isSecond
    ? [
        {
          path: ["metadata", name],
          severity: "error",
          code: "duplicate_key",
          message: `There is a pair named '${name}' already; only one of them can be sent.`,
        },
      ]
    : [];
  return [...twice, ...checkPair(name, value)];
}
