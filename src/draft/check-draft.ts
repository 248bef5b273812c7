import { checkItemCount, checkUnknownKeys } from "#body/check-body.ts";
import { checkItem } from "#body/check-item.ts";
import { checkPairCount } from "#body/check-metadata.ts";
import { below, type Problem } from "#body/problem.ts";
import { argumentsUnlikeTool } from "#rules/arguments-unlike-tool.ts";
import { checkRules } from "#rules/check-rules.ts";
import { inOrder } from "#rules/in-order.ts";
import { rules } from "#rules/registry.ts";
import { withSchemaFixes } from "#rules/schema-fixes.ts";

import { checkMetadataPair } from "./check-metadata-pair.ts";
import type { DraftDocument } from "./document.ts";
import { toBody, toWire } from "./to-body.ts";

/** Rules that bring a library with them, so they are not among the registered ones. */
const more = [argumentsUnlikeTool];

/** The codes of problems that no schema sees. */
export const ruleCodes: ReadonlySet<string> = new Set([...rules, ...more].map(({ code }) => code));

/**
 * Every problem of a draft, paths from the body, in the order of the screen: metadata, then items.
 * Looks at the whole conversation, so it is not for every keystroke.
 */
export function checkDraft(document: DraftDocument): Problem[] {
  const { items, metadata } = document;
  const schemaProblems = checkSchemas(document);
  const conversation = {
    items: items.map(({ kind, value }) => ({ kind, value: toWire(value) })),
    metadata: metadata.map(({ name, value }) => [name, value] as const),
  };
  const kinds = items.map(({ kind }) => kind);
  return inOrder([
    ...withSchemaFixes(schemaProblems, toBody(document), kinds),
    ...checkRules(conversation, schemaProblems, more),
  ]);
}

function checkSchemas({ items, metadata, rest }: DraftDocument): Problem[] {
  return [
    ...(rest ? checkUnknownKeys(rest) : []),
    ...checkPairCount(metadata.length),
    ...metadata.flatMap((pair) => checkMetadataPair(pair, metadata)),
    ...checkItemCount(items.length),
    ...items.flatMap(({ kind, value }, index) =>
      checkItem(kind, value).map((problem) => below(["items", index], problem)),
    ),
  ];
}
