import { checkBody } from "#body/check-body.ts";
import type { Problem } from "#body/problem.ts";

import { argumentsUnlikeTool } from "./arguments-unlike-tool.ts";
import { checkRules } from "./check-rules.ts";
import { conversationOf } from "./conversation.ts";
import { inOrder } from "./in-order.ts";
import { withSchemaFixes } from "./schema-fixes.ts";

/** Everything there is to say of a body before it is sent, in the order of the body. */
export function checkConversation(body: unknown): Problem[] {
  const schemaProblems = checkBody(body, { isOneRequest: false });
  return inOrder([
    ...withSchemaFixes(schemaProblems, body),
    ...checkRules(conversationOf(body), schemaProblems, [argumentsUnlikeTool]),
  ]);
}
