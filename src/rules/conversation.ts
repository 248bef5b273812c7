import { type LinkEnd, linkEndsOf, type PlacedItem } from "#items/links.ts";
import { recognise } from "#items/recognise.ts";
import { isObject } from "#shared/json.ts";

/** What rules look at: a body, or a draft, whose metadata may say one name twice. */
export type Conversation = {
  readonly items: readonly PlacedItem[];
  readonly metadata: readonly (readonly [name: string, value: unknown])[];
};

/** One end of a link between items, with the index of its item; `path` is from the item. */
export type PlacedEnd = LinkEnd & { index: number };

export function conversationOf(body: unknown): Conversation {
  const { items, metadata } = isObject(body) ? body : {};
  return {
    items: (Array.isArray(items) ? items : []).map((value: unknown) => ({
      kind: recognise(value) ?? "unknown",
      value,
    })),
    metadata: isObject(metadata) ? Object.entries(metadata) : [],
  };
}

const ends = new WeakMap<Conversation, readonly PlacedEnd[]>();

/** All calls, outputs and references to calls, in order; found once for each conversation. */
export function endsOf(conversation: Conversation): readonly PlacedEnd[] {
  let found = ends.get(conversation);
  if (!found) {
    found = conversation.items.flatMap((item, index) =>
      linkEndsOf(item).map((end) => ({ ...end, index })),
    );
    ends.set(conversation, found);
  }
  return found;
}
