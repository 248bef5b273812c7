import type { Fix } from "#body/fix.ts";
import { definitionOf } from "#items/registry.ts";
import { groupBy } from "#shared/group-by.ts";
import { newId } from "#shared/ids.ts";

import type { Conversation, PlacedEnd } from "./conversation.ts";
import { familiesOf, type Family } from "./families.ts";
import { pathOf, takesId, tie } from "./links.ts";
import { newOutput } from "./new-output.ts";
import type { Rule } from "./rule.ts";

export const repeatedCallId: Rule = {
  code: "repeated_call_id",
  severity: "warning",
  title: "Two calls with one id",
  explanation:
    "The API stores two calls of one kind under one id, but which output answers which is nowhere said, and the next response may fail. Every call needs an id of its own.",
  source: "https://github.com/openai/openai-agents-js/issues/425",
  concerns: ["untied links"],
  check(conversation) {
    return familiesOf(conversation).flatMap((family) => {
      const outputs = groupBy(family.outputs, ({ id }) => id);
      return [...groupBy(family.calls, ({ id }) => id)].flatMap(([id, calls]) =>
        id === undefined
          ? []
          : calls.slice(1).map((call, index) => ({
              path: pathOf(call),
              message: `An earlier call has the id '${id}' already.`,
              fixes: () => renew(conversation, family, call, outputs.get(id)?.[index + 1]),
            })),
      );
    });
  },
};

/** The n-th call of an id goes with the n-th output of it. */
function renew(
  conversation: Conversation,
  family: Family,
  call: PlacedEnd,
  output: PlacedEnd | undefined,
): Fix[] {
  const { references, repeated, spare } = family;
  const waiting = spare.find((end) => takesId(conversation, end));
  const id = newId(prefixOf(conversation, call));
  if (waiting && !output && repeated.length === 1 && spare.length === 1) {
    const meant = waiting.id ?? id;
    return [
      {
        label: `Give it the id '${meant}' and tie it to the output that has no call`,
        isSafe: true,
        edits: tie([call, waiting], meant),
      },
    ];
  }
  if (output) {
    return [
      {
        label: `Give it and its output the new id '${id}'`,
        // Which of the calls a reference means is not certain.
        isSafe: !references.some((reference) => reference.id === call.id),
        edits: tie([call, output], id),
      },
    ];
  }
  const added = family.name === "mcp_approval" ? undefined : newOutput(conversation, call, id);
  return [
    {
      label: `Give it the new id '${id}'${added ? " and an empty output" : ""}`,
      isSafe: true,
      edits: [
        ...tie([call], id),
        ...(added ? [{ type: "insert" as const, index: call.index + 1, item: added.item }] : []),
      ],
    },
  ];
}

function prefixOf({ items }: Conversation, { index, path }: PlacedEnd): string {
  const kind = items[index]?.kind ?? "unknown";
  const ownPrefix =
    kind === "unknown" || path[0] !== "id" ? undefined : definitionOf(kind).idPrefix;
  return ownPrefix ?? "call_";
}
