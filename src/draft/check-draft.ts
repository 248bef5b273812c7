import { checkUnknownKeys, noteRequests } from "#body/check-body.ts";
import { checkItem } from "#body/check-item.ts";
import { checkPairCount } from "#body/check-metadata.ts";
import { below, type Problem } from "#body/problem.ts";
import { argumentsUnlikeTool } from "#rules/arguments-unlike-tool.ts";
import { checkRulesInSteps } from "#rules/check-rules.ts";
import { inOrder } from "#rules/in-order.ts";
import { rules } from "#rules/registry.ts";
import { withSchemaFixes } from "#rules/schema-fixes.ts";
import { atOnce, type Steps } from "#shared/steps.ts";

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
  return atOnce(checkDraftInSteps(document));
}

/** The same, step by step: of a long draft all at once would be felt. */
export function* checkDraftInSteps(document: DraftDocument): Steps<Problem[]> {
  const { items, metadata } = document;
  const schemaProblems = yield* checkSchemas(document);
  const conversation = {
    items: items.map(({ kind, value }) => ({ kind, value: toWire(value) })),
    metadata: metadata.map(({ name, value }) => [name, value] as const),
  };
  const mendable = yield* withFixes(schemaProblems, document);
  const found = yield* checkRulesInSteps(conversation, schemaProblems, more);
  return inOrder([...mendable, ...found]);
}

/** What would be sent is not what the user sees as the text of it. */
const unreadableText: Problem = {
  path: [],
  severity: "error",
  code: "unreadable_text",
  message:
    "The text in the JSON pane cannot be read, so it is not what would be sent: mend it or discard it there.",
};

function* checkSchemas({ items, metadata, rest, source }: DraftDocument): Steps<Problem[]> {
  const problems = [
    ...(source === undefined ? [] : [unreadableText]),
    ...(rest ? checkUnknownKeys(rest) : []),
    ...checkPairCount(metadata.length),
    ...metadata.flatMap((pair) => checkMetadataPair(pair, metadata)),
    ...noteRequests(items.length),
  ];
  for (const [index, { kind, value }] of items.entries()) {
    for (const problem of checkItem(kind, value)) problems.push(below(["items", index], problem));
    // It is kept, so that the rules find it ready.
    toWire(value);
    yield;
  }
  return problems;
}

function* withFixes(problems: readonly Problem[], document: DraftDocument): Steps<Problem[]> {
  const body = toBody(document);
  const kinds = document.items.map(({ kind }) => kind);
  const mendable: Problem[] = [];
  for (const problem of problems) {
    mendable.push(...withSchemaFixes([problem], body, kinds));
    yield;
  }
  return mendable;
}
