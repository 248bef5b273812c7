import { type BodyOptions, checkBody } from "#body/check-body.ts";
import { reported, type ReportedProblem } from "#body/problem.ts";

import { argumentsUnlikeTool } from "./arguments-unlike-tool.ts";
import { checkRules } from "./check-rules.ts";
import { conversationOf } from "./conversation.ts";
import { inOrder } from "./in-order.ts";

/**
 * What `checkConversation` says, for programs: without fixes, which are searched for and tried, and
 * which nobody would apply. Nothing of the body is kept in memory.
 */
export function reportProblems(
  body: unknown,
  { isOneRequest = false }: BodyOptions = {},
): ReportedProblem[] {
  const schemaProblems = checkBody(body, { isOneRequest });
  const conversation = { ...conversationOf(body), isAskedOnce: true };
  const found = checkRules(conversation, schemaProblems, [argumentsUnlikeTool]);
  return inOrder([...schemaProblems, ...found]).map(reported);
}
