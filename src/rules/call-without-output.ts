import type { Fix } from "#body/fix.ts";
import { outputKindOfFamily } from "#items/pairing.ts";
import { definitionOf } from "#items/registry.ts";
import { newId } from "#shared/ids.ts";

import { endsOf } from "./conversation.ts";
import type { Rule } from "./rule.ts";

export const callWithoutOutput: Rule = {
  code: "call_without_output",
  severity: "warning",
  title: "Call without output",
  explanation:
    "The API stores a call that nothing answers, yet the next response on the conversation fails with “No tool output found”. Add the output, or take the call out.",
  source: "https://community.openai.com/t/how-to-handle-hanging-connection-conditions/1361157",
  check(conversation) {
    const ends = endsOf(conversation);
    const answered = new Set(
      ends.flatMap(({ side, family, id }) => (side === "output" ? `${family} ${id}` : [])),
    );
    return ends.flatMap(({ side, family, id, index, path }) => {
      const isAnswered = side !== "call" || id === undefined || answered.has(`${family} ${id}`);
      return isAnswered || !outputKindOfFamily(family)
        ? []
        : [
            {
              path: ["items", index, ...path],
              message: `Nothing answers '${id}'.`,
              fixes: addOutput(family, id, index + 1),
            },
          ];
    });
  },
};

function addOutput(family: string, callId: string, index: number): Fix[] {
  const kind = outputKindOfFamily(family);
  if (!kind) return [];
  const { label, createDraft } = definitionOf(kind);
  const item = createDraft({ openCalls: [{ family, callId }], newId });
  return [
    {
      label: `Add an empty ${label} after it`,
      isSafe: true,
      edits: [{ type: "insert", index, item }],
    },
  ];
}
