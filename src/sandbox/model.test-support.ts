type Item = { id: string };

type Conversation = { metadata: Record<string, string>; items: Item[] };

export type Outcome = { status: number; body: Record<string, unknown> };

const ok = (body: Record<string, unknown>): Outcome => ({ status: 200, body });
const notFound = { status: 404, body: {} };
const refused = { status: 400, body: {} };

/** The API in a few lines, without a store, a shape to check or words: what the sandbox has to agree with. */
export class Model {
  readonly conversations = new Map<string, Conversation>();

  create(id: string, metadata: Record<string, string>): Outcome {
    this.conversations.set(id, { metadata, items: [] });
    return ok({ id, metadata });
  }

  retrieve(id: string): Outcome {
    const found = this.conversations.get(id);
    return found ? ok({ id, metadata: found.metadata }) : notFound;
  }

  update(id: string, metadata: Record<string, string>): Outcome {
    const found = this.conversations.get(id);
    if (found) found.metadata = metadata;
    return this.retrieve(id);
  }

  delete(id: string): Outcome {
    return this.conversations.delete(id) ? ok({ id, deleted: true }) : notFound;
  }

  /** Also for items that come in with the conversation. */
  add(id: string, added: readonly Item[]): Outcome {
    const found = this.conversations.get(id);
    if (!found) return notFound;
    const ids = [...found.items, ...added].map((item) => item.id);
    if (added.length > 20 || new Set(ids).size < ids.length) return refused;
    found.items.push(...added);
    return ok(page(added, false));
  }

  list(id: string, limit: number, order: "asc" | "desc", after: string | undefined): Outcome {
    const found = this.conversations.get(id);
    if (!found) return notFound;
    const ordered = order === "asc" ? found.items : found.items.toReversed();
    const index = ordered.findIndex((item) => item.id === after);
    if (after !== undefined && index < 0) return notFound;
    const rest = ordered.slice(index + 1);
    return ok(page(rest.slice(0, limit), rest.length > limit));
  }

  retrieveItem(id: string, itemId: string): Outcome {
    const found = this.conversations.get(id)?.items.find((item) => item.id === itemId);
    return found ? ok({ ...found }) : notFound;
  }

  deleteItem(id: string, itemId: string): Outcome {
    const found = this.conversations.get(id);
    const index = found?.items.findIndex((item) => item.id === itemId) ?? -1;
    if (index < 0) return notFound;
    found?.items.splice(index, 1);
    return this.retrieve(id);
  }
}

function page(items: readonly Item[], hasMore: boolean): Record<string, unknown> {
  const ids = items.map(({ id }) => id);
  return {
    data: items,
    first_id: ids.at(0) ?? null,
    last_id: ids.at(-1) ?? null,
    has_more: hasMore,
  };
}
