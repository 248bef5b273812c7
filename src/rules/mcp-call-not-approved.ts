import type { Fix } from "#body/fix.ts";
import { getIn } from "#shared/path.ts";

import type { Conversation, PlacedEnd } from "./conversation.ts";
import { removing } from "./edits.ts";
import { familiesOf } from "./families.ts";
import { pathOf, tie } from "./links.ts";
import { type Missing, missingReferences } from "./missing-references.ts";
import type { Finding, Rule } from "./rule.ts";

const family = "mcp_approval";

export const mcpCallNotApproved: Rule = {
  code: "mcp_call_not_approved",
  severity: "warning",
  title: "MCP call that nothing approved",
  explanation:
    "The call says under which approval it ran, but there is no such request, or it was refused. The API is not known to check this at create; the next response may fail, and the model is told what never happened.",
  source: "https://github.com/openai/openai-openapi/issues/470",
  check(conversation) {
    const unknown = missingReferences(conversation, family).map((missing) => ({
      path: pathOf(missing.first),
      message: `There is no request for approval '${missing.id}'.`,
      fixes: [...nameTheOnlyRequest(missing), leaveOut(missing.references)],
    }));
    return [...unknown, ...refused(conversation)];
  },
};

function nameTheOnlyRequest({ family: { calls }, references, id }: Missing): Fix[] {
  const [request, ...others] = calls;
  if (request?.id === undefined || others.length > 0) return [];
  return [
    {
      label: `Name the request '${request.id}' instead of '${id}'`,
      isSafe: false,
      edits: tie(references, request.id),
    },
  ];
}

function refused(conversation: Conversation): Finding[] {
  const members = familiesOf(conversation).find(({ name }) => name === family);
  if (!members) return [];
  const isNo = ({ index }: PlacedEnd) =>
    getIn(conversation.items[index]?.value, ["approve"]) === false;
  const no = new Set(members.outputs.filter(isNo).map(({ id }) => id));
  return members.references
    .filter(({ id }) => no.has(id))
    .map((reference) => ({
      path: pathOf(reference),
      message: `The request '${reference.id}' was refused.`,
      fixes: [leaveOut([reference])],
    }));
}

function leaveOut(references: readonly PlacedEnd[]): Fix {
  return {
    ...removing(`Leave out the approval '${references[0]?.id}'`, []),
    edits: references.map((reference) => ({ type: "remove", path: pathOf(reference) })),
  };
}
