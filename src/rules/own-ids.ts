import type { Edit, Fix } from "#body/fix.ts";
import { definitionOf, type ItemKind } from "#items/registry.ts";
import { newId } from "#shared/ids.ts";
import { getIn } from "#shared/path.ts";

import { type Conversation, endsOf } from "./conversation.ts";
import { removing } from "./edits.ts";
import { tie } from "./links.ts";

/** "alternative": something else may stand in its place. "reference": it names another item. */
export type IdUse = "needed" | "alternative" | "optional" | "reference";

export type OwnId = { index: number; kind: ItemKind; id: string; use: IdUse };

const known = new WeakMap<Conversation, readonly OwnId[]>();

/** The `id` of every item that has a text there, also an empty one; found once for a conversation. */
export function ownIdsOf(conversation: Conversation): readonly OwnId[] {
  let ids = known.get(conversation);
  if (!ids) known.set(conversation, (ids = findOwnIds(conversation)));
  return ids;
}

/** The fix of an id that is not good: no id where the item can do without, else a new one. */
export function replaceId(conversation: Conversation, own: OwnId, isSafe: boolean): Fix[] {
  const { index, id, use } = own;
  const path = ["items", index, "id"];
  const isSpare =
    use === "optional" || (use === "alternative" && hasAlternative(conversation, own));
  if (use === "reference") return [];
  if (isSpare)
    return [
      removing(id === "" ? "Leave out the empty id" : `Leave out the id '${id}'`, path, isSafe),
    ];
  const fresh = freshId(own.kind);
  const edits: Edit[] = [
    { type: "set", path, value: fresh },
    ...tie(othersOf(conversation, own), fresh),
  ];
  const instead = id === "" ? "" : ` instead of '${id}'`;
  return [{ label: `Give it the new id '${fresh}'${instead}`, isSafe, edits }];
}

function findOwnIds({ items }: Conversation): OwnId[] {
  return items.flatMap(({ kind, value }, index) => {
    const id = getIn(value, ["id"]);
    if (kind === "unknown" || typeof id !== "string") return [];
    const use = useOf(kind);
    return use ? { index, kind, id, use } : [];
  });
}

const uses = new Map<ItemKind, IdUse | undefined>();

function useOf(kind: ItemKind): IdUse | undefined {
  if (!uses.has(kind)) uses.set(kind, findUse(kind));
  return uses.get(kind);
}

function findUse(kind: ItemKind): IdUse | undefined {
  if (kind === "item_reference") return "reference";
  if (kind === "reasoning" || kind === "local_shell_call_output") return "alternative";
  const field = definitionOf(kind).schema.shape.id;
  if (!field) return undefined;
  return field.safeParse(undefined).success ? "optional" : "needed";
}

function hasAlternative({ items }: Conversation, { index, kind }: OwnId): boolean {
  const other = getIn(items[index]?.value, [
    kind === "reasoning" ? "encrypted_content" : "call_id",
  ]);
  return typeof other === "string" && other !== "";
}

/** What names the item by its id: answers to a request for approval, and calls that ran under it. */
function othersOf(conversation: Conversation, { index, id, kind }: OwnId) {
  if (definitionOf(kind).pairing?.field !== "id") return [];
  const ends = endsOf(conversation);
  const own = ends.find((end) => end.index === index && end.path[0] === "id");
  if (!own) return [];
  return ends.filter((end) => end !== own && end.family === own.family && end.id === id);
}

/** As a fresh item of the kind has it. */
function freshId(kind: ItemKind): string {
  const { createDraft, idPrefix = "item_" } = definitionOf(kind);
  const fresh = createDraft({ openCalls: [], newId }).id;
  return typeof fresh === "string" && fresh !== "" ? fresh : newId(idPrefix);
}
