import type { Fix } from "#body/fix.ts";

import type { Conversation, PlacedEnd } from "./conversation.ts";
import { familiesOf } from "./families.ts";
import { pathOf } from "./links.ts";
import { newOutput } from "./new-output.ts";
import type { Rule } from "./rule.ts";

export const pendingApproval: Rule = {
  code: "pending_approval",
  severity: "note",
  title: "Approval still pending",
  explanation:
    "The API takes a request for approval that nobody has answered; the tool is not called until a response names it. Answer it, unless the conversation is meant to stop here.",
  source: "https://github.com/openai/openai-openapi/issues/470",
  concerns: ["untied links"],
  check(conversation) {
    return familiesOf(conversation)
      .filter(({ name, callsTell }) => callsTell && name === "mcp_approval")
      .flatMap(({ open, referencesById }) =>
        open.flatMap((request) =>
          request.id === undefined
            ? []
            : [
                {
                  path: pathOf(request),
                  message: `Nobody has answered '${request.id}' yet.`,
                  fixes: () =>
                    answers(
                      conversation,
                      request,
                      referencesById.has(request.id) ? [true] : [true, false],
                    ),
                },
              ],
        ),
      );
  },
};

/** Yes or no is for a person to say, so neither is safe; what has been called was not refused. */
function answers(
  conversation: Conversation,
  request: PlacedEnd,
  choices: readonly boolean[],
): Fix[] {
  const output = newOutput(conversation, request, request.id ?? "");
  if (!output) return [];
  return choices.map((approve) => ({
    label: approve ? "Approve it" : "Refuse it",
    isSafe: false,
    edits: [{ type: "insert", index: request.index + 1, item: { ...output.item, approve } }],
  }));
}
