import { checkItemCount } from "#body/check-body.ts";
import { checkItem } from "#body/check-item.ts";
import { checkPair, checkPairCount } from "#body/check-metadata.ts";
import { below, type Problem } from "#body/problem.ts";

import type { DraftDocument, MetadataPair } from "./document.ts";

/** Every problem of a draft, paths from the body, in the order of the screen: metadata, then items. */
export function checkDraft({ items, metadata }: DraftDocument): Problem[] {
  return [
    ...checkPairCount(metadata.length),
    ...metadata.flatMap((pair) => checkMetadataPair(pair, metadata)),
    ...checkItemCount(items.length),
    ...items.flatMap(({ kind, value }, index) =>
      checkItem(kind, value).map((problem) => below(["items", index], problem)),
    ),
  ];
}

/** The problems of one pair among the others, paths from the body. */
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
