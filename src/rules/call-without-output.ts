import type { Fix } from "#body/fix.ts";
import { newId } from "#shared/ids.ts";
import { getIn } from "#shared/path.ts";

import type { Conversation, PlacedEnd } from "./conversation.ts";
import { familiesOf, type Family } from "./families.ts";
import { pathOf, takesId, tie } from "./links.ts";
import { newOutput } from "./new-output.ts";
import type { Finding, Rule } from "./rule.ts";

export const callWithoutOutput: Rule = {
  code: "call_without_output",
  severity: "warning",
  title: "Call without output",
  explanation:
    "The API stores a call that nothing answers, yet the next response on the conversation fails with “No tool output found”. Add the output, or take the call out. An async call may be answered in a later turn.",
  source: "https://community.openai.com/t/how-to-handle-hanging-connection-conditions/1361157",
  concerns: ["untied links"],
  check(conversation) {
    return familiesOf(conversation)
      .filter(({ name, callsTell }) => callsTell && name !== "mcp_approval")
      .flatMap((family) =>
        family.open.map((call, index) =>
          findingOf(conversation, family, call, index < countUnanswered(family)),
        ),
      );
  },
};

/** Of the open calls as many may be meant by the outputs that name another; which, nobody knows. */
function countUnanswered({ open, spare, outputsTell }: Family): number {
  return outputsTell ? open.length - spare.length : open.length;
}

function findingOf(
  conversation: Conversation,
  family: Family,
  call: PlacedEnd,
  isUnanswered: boolean,
): Finding {
  const { id } = call;
  if (id === undefined) {
    return {
      path: pathOf(call),
      message: "It has no call_id, so nothing can answer it.",
      fixes: () => tieBlank(conversation, family, call),
    };
  }
  const isAsync = getIn(conversation.items[call.index]?.value, ["async"]) === true;
  return {
    path: pathOf(call),
    message: `Nothing answers '${id}'.`,
    ...(isAsync && { severity: "note" }),
    fixes: () =>
      answer(conversation, family, call, id).map((fix) => ({
        ...fix,
        isSafe: isUnanswered && !isAsync,
      })),
  };
}

function answer(
  conversation: Conversation,
  { referencesById }: Family,
  call: PlacedEnd,
  callId: string,
): Fix[] {
  const output = newOutput(conversation, call, callId);
  if (!output) return [];
  // A program gives back its result after the calls that it made.
  const last = referencesById.get(callId)?.at(-1)?.index ?? call.index;
  return [
    {
      label: `Add an empty ${output.label} after it`,
      isSafe: true,
      edits: [{ type: "insert", index: Math.max(last, call.index) + 1, item: output.item }],
    },
  ];
}

/** A call without an id gets the id of the one output that waits for a call, or a new one. */
function tieBlank(conversation: Conversation, family: Family, call: PlacedEnd): Fix[] {
  const [output, ...others] = family.spare;
  if (others.length > 0 || (output && !takesId(conversation, output))) return [];
  const id = output?.id ?? newId("call_");
  if (output) {
    return [
      { label: `Tie it to its output by '${id}'`, isSafe: true, edits: tie([call, output], id) },
    ];
  }
  return answer(conversation, family, call, id).map(({ edits, label }) => ({
    label: `Give it the id '${id}'; ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    isSafe: true,
    edits: [...tie([call], id), ...edits],
  }));
}
