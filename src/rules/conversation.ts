import { type DeclaredTool, declaredIn, readDeclared } from "#items/declared-tools.ts";
import { type LinkEnd, linkEndsOf, type PlacedItem } from "#items/links.ts";
import { recognise } from "#items/recognise.ts";
import { groupBy } from "#shared/group-by.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

/** What rules look at: a body, or a draft, whose metadata may say one name twice. */
export type Conversation = {
  readonly items: readonly PlacedItem[];
  readonly metadata: readonly (readonly [name: string, value: unknown])[];
  /**
   * Nobody will ask again, nor mend: what is found is not kept, which of many bodies would cost more than
   * it saves, and fixes are not made.
   */
  readonly isAskedOnce?: boolean;
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

const toolsByName = new WeakMap<Conversation, ReadonlyMap<string, readonly DeclaredTool[]>>();

/** The tool that a call of a function or of an MCP server means, as the conversation declares it last. */
export function toolOfCall(conversation: Conversation, call: JsonObject): DeclaredTool | undefined {
  const { name, namespace, server_label: server } = call;
  let byName = toolsByName.get(conversation);
  if (!byName) {
    const read = conversation.isAskedOnce ? readDeclared : declaredIn;
    const tools = conversation.items.flatMap(({ value }) => read(value));
    toolsByName.set(conversation, (byName = groupBy(tools, (tool) => tool.name)));
  }
  return byName
    .get(String(name))
    ?.findLast(
      (tool) => tool.server === server && (namespace === undefined || tool.namespace === namespace),
    );
}
