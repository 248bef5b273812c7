import { checkItemCount } from "#body/check-body.ts";
import { checkItem } from "#body/check-item.ts";
import { checkPair, checkPairCount } from "#body/check-metadata.ts";
import { below, type Problem } from "#body/problem.ts";
import { checkRules } from "#rules/check-rules.ts";
import { inOrder } from "#rules/in-order.ts";

import type { DraftDocument, MetadataPair } from "./document.ts";
import { toWire } from "./to-body.ts";

/**
 * Every problem of a draft, of schemas and of rules, paths from the body, in the order of the screen:
 * metadata, then items. Looks at the whole conversation, so it is not for every keystroke.
 */
export function checkDraft(document: DraftDocument): Problem[] {
  const schemaProblems = checkDraftSchemas(document);
  const conversation = {
    items: document.items.map(({ kind, value }) => ({ kind, value: toWire(value) })),
    metadata: document.metadata.map(({ name, value }) => [name, value] as const),
  };
  return inOrder([...schemaProblems, ...checkRules(conversation, schemaProblems)]);
}

function checkDraftSchemas({ items, metadata }: DraftDocument): Problem[] {
  return [
    ...checkPairCount(metadata.length),
    ...metadata.flatMap((pair) => checkMetadataPair(pair, metadata)),
    ...checkItemCount(items.length),
    ...items.flatMap(({ kind, value }, index) =>
      checkItem(kind, value).map((problem) => below(["items", index], problem)),
    ),
  ];
}

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
