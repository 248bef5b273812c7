import { groupBy } from "#shared/group-by.ts";
import { getIn } from "#shared/path.ts";

import { type Conversation, endsOf, type PlacedEnd } from "./conversation.ts";

/** The calls of one kind of tool with what answers them and what refers to them. */
export type Family = {
  name: string;
  calls: readonly PlacedEnd[];
  outputs: readonly PlacedEnd[];
  references: readonly PlacedEnd[];
  referencesById: ReadonlyMap<string | undefined, readonly PlacedEnd[]>;
  /** Calls that nothing answers; of several with one id only the first. */
  open: readonly PlacedEnd[];
  /** Calls with the id of an earlier one, for which no output is left. */
  repeated: readonly PlacedEnd[];
  /** Outputs that no call waits for: without a call of their id, without an id, or second to another. */
  spare: readonly PlacedEnd[];
  /**
   * A mistyped id leaves a call open and an output spare. That is one slip: the output tells it, unless
   * the call is the one to mend, since its id is missing or taken.
   */
  callsTell: boolean;
  outputsTell: boolean;
};

const known = new WeakMap<Conversation, readonly Family[]>();

/** The families that a conversation has calls or outputs of; found once for each conversation. */
export function familiesOf(conversation: Conversation): readonly Family[] {
  let families = known.get(conversation);
  if (!families) {
    const ends = endsOf(conversation).filter((end) => isTied(conversation, end));
    families = [...groupBy(ends, ({ family }) => family)].map(([name, members]) =>
      familyOf(name, withAnswersByItemId(conversation, members)),
    );
    known.set(conversation, families);
  }
  return families;
}

function familyOf(name: string, ends: readonly PlacedEnd[]): Family {
  const calls = ends.filter(({ side }) => side === "call");
  const outputs = ends.filter(({ side }) => side === "output");
  const references = ends.filter(({ side, id }) => side === "reference" && id !== undefined);
  const callsById = groupBy(calls, ({ id }) => id);
  const outputsById = groupBy(outputs, ({ id }) => id);
  const referencesById = groupBy(references, ({ id }) => id);
  const answersOf = ({ id }: PlacedEnd) => (id === undefined ? [] : (outputsById.get(id) ?? []));

  const groups = [...callsById].flatMap(([id, group]) =>
    id === undefined ? group.map((call) => [call]) : [group],
  );
  const open = groups.flatMap(([first]) => (first && answersOf(first).length === 0 ? first : []));
  const repeated = groups.flatMap((group) =>
    group.slice(1).filter((call, index) => !answersOf(call)[index + 1]),
  );
  const spare = [...outputsById].flatMap(([id, group]) =>
    group.slice(id === undefined ? 0 : (callsById.get(id)?.length ?? 0)),
  );

  const blank = open.filter(({ id }) => id === undefined);
  const outputsTell = spare.length > blank.length + repeated.length;
  const callsTell = !outputsTell || open.length > spare.length;
  const members = { calls, outputs, references, referencesById };
  return { name, ...members, open, repeated, spare, callsTell, outputsTell };
}

/** A search that the API ran itself has no call_id on either side, and needs none. */
function isTied({ items }: Conversation, { family, id, index }: PlacedEnd): boolean {
  return (
    family !== "tool_search_call" ||
    id !== undefined ||
    getIn(items[index]?.value, ["execution"]) === "client"
  );
}

/** An output of the local shell may name its call by `id` alone, as the published schema has it. */
function withAnswersByItemId(
  { items }: Conversation,
  ends: readonly PlacedEnd[],
): readonly PlacedEnd[] {
  const idOf = ({ index }: PlacedEnd) => getIn(items[index]?.value, ["id"]);
  const callIds = new Map<unknown, string>();
  for (const end of ends) {
    if (end.side === "call" && end.id !== undefined) callIds.set(idOf(end), end.id);
  }
  return ends.map((end) => {
    if (end.family !== "local_shell_call" || end.side !== "output" || end.id !== undefined) {
      return end;
    }
    const id = callIds.get(idOf(end));
    return id === undefined ? end : { ...end, id };
  });
}
