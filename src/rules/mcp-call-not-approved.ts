import type { Fix } from "#body/fix.ts";
import { getIn } from "#shared/path.ts";

import type { Conversation, PlacedEnd } from "./conversation.ts";
import { removing } from "./edits.ts";
import { familiesOf, type Family } from "./families.ts";
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
  concerns: ["approvals"],
  check(conversation) {
    const refused = refusedIds(conversation);
    const unknown = missingReferences(conversation, family).map((missing) => ({
      path: pathOf(missing.first),
      message: `There is no request for approval '${missing.id}'.`,
      fixes: () => [...nameTheOnlyRequest(missing, refused), leaveOut(missing.references)],
    }));
    return [...unknown, ...callsOf(conversation, refused)];
  },
};

function nameTheOnlyRequest(
  { family: { calls }, references, id }: Missing,
  refused: ReadonlySet<string | undefined>,
): Fix[] {
  const [request, ...others] = calls;
  if (request?.id === undefined || others.length > 0 || refused.has(request.id)) return [];
  return [
    {
      label: `Name the request '${request.id}' instead of '${id}'`,
      isSafe: false,
      edits: tie(references, request.id),
    },
  ];
}

function refusedIds(conversation: Conversation): ReadonlySet<string | undefined> {
  const isNo = ({ index }: PlacedEnd) =>
    getIn(conversation.items[index]?.value, ["approve"]) === false;
  const requests = new Set(membersOf(conversation)?.calls.map(({ id }) => id));
  const no = membersOf(conversation)?.outputs.filter(isNo) ?? [];
  return new Set(no.map(({ id }) => id).filter((id) => requests.has(id)));
}

function callsOf(conversation: Conversation, refused: ReadonlySet<string | undefined>): Finding[] {
  return (membersOf(conversation)?.references ?? [])
    .filter(({ id }) => refused.has(id))
    .map((reference) => ({
      path: pathOf(reference),
      message: `The request '${reference.id}' was refused.`,
      fixes: () => [leaveOut([reference])],
    }));
}

function membersOf(conversation: Conversation): Family | undefined {
  return familiesOf(conversation).find(({ name }) => name === family);
}

function leaveOut(references: readonly PlacedEnd[]): Fix {
  return {
    ...removing(`Leave out the approval '${references[0]?.id}'`, []),
    edits: references.map((reference) => ({ type: "remove", path: pathOf(reference) })),
  };
}
