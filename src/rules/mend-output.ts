import type { Fix } from "#body/fix.ts";
import { getIn } from "#shared/path.ts";

import type { Conversation, PlacedEnd } from "./conversation.ts";
import type { Family } from "./families.ts";
import { tie } from "./links.ts";

/** The most calls of which each is offered as the one that an output answers. */
const mostChoices = 3;

/** The ways to mend an output that no call waits for, the likeliest first. */
export function mendOutput(conversation: Conversation, family: Family, output: PlacedEnd): Fix[] {
  const { open, spare, calls, referencesById } = family;
  const isOfCall = calls.some(({ id }) => id === output.id);
  const referring = isOfCall ? [] : (referencesById.get(output.id) ?? []);
  const isOnlyPair = open.length === 1 && spare.length === 1;
  const named = open.find(
    (call) => output.id !== undefined && itemId(conversation, call) === output.id,
  );

  const answers = (named ? [named] : open.slice(0, mostChoices)).flatMap((call): Fix[] =>
    call.id === undefined
      ? []
      : [
          {
            label:
              output.id === undefined
                ? `Answer '${call.id}'`
                : `Answer '${call.id}' instead of '${output.id}'`,
            // An id that names the call's item is not lost: the item still has it.
            isSafe: call === named || (isOnlyPair && output.id === undefined),
            edits: tie([output, ...referring], call.id),
          },
        ],
  );
  return [
    ...answers,
    ...(isOnlyPair && !isOfCall && !named ? renameCall(family, output) : []),
    ...(open.length === 0 && !isOfCall ? addCall(conversation, output) : []),
    ...(referring.length === 0 && (open.length === 0 || open.length > spare.length)
      ? [removal(output)]
      : []),
  ];
}

function renameCall({ open, references }: Family, { id }: PlacedEnd): Fix[] {
  const [call] = open;
  if (id === undefined || call?.id === undefined) return [];
  const referring = references.filter((reference) => reference.id === call.id);
  return [
    {
      label: `Give the call the id '${id}' instead of '${call.id}'`,
      isSafe: false,
      edits: tie([call, ...referring], id),
    },
  ];
}

/** Only the output of a function may say what was called; with what arguments, nobody knows. */
function addCall({ items }: Conversation, { family, id, index }: PlacedEnd): Fix[] {
  const output = items[index]?.value;
  const name = getIn(output, ["name"]);
  if (family !== "function_call" || id === undefined || typeof name !== "string" || name === "") {
    return [];
  }
  const namespace = getIn(output, ["namespace"]);
  const caller = getIn(output, ["caller"]);
  const item = {
    type: "function_call",
    name,
    arguments: "{}",
    call_id: id,
    ...(typeof namespace === "string" && { namespace }),
    ...(caller !== undefined && { caller }),
  };
  return [
    {
      label: `Add a call of '${name}' without arguments before it`,
      isSafe: false,
      edits: [{ type: "insert", index, item }],
    },
  ];
}

function removal({ index }: PlacedEnd): Fix {
  return {
    label: "Remove this item with what it holds",
    isSafe: false,
    edits: [{ type: "remove", path: ["items", index] }],
  };
}

function itemId({ items }: Conversation, { index }: PlacedEnd): unknown {
  return getIn(items[index]?.value, ["id"]);
}
