import { type Client, type InStatement, LibsqlError, type Row } from "@libsql/client";

import { isObject } from "#shared/json.ts";

import { DuplicateItemError, type Item, type Paging, type SandboxStore } from "./sandbox-store.ts";

type Methods = "addItems" | "listItems" | "findItem" | "deleteItem" | "findItems";

/** The store's items. */
export function itemStore(client: Client): Pick<SandboxStore, Methods> {
  return {
    async addItems(conversationId, items) {
      const statements = insertItems(conversationId, items);
      try {
        const results = await client.batch(statements, "write");
        return results.every(({ rowsAffected }) => rowsAffected > 0);
      } catch (error) {
        throw isDuplicate(error) ? await duplicateAmong(client, conversationId, items) : error;
      }
    },

    async listItems(conversationId, { limit, order, after }) {
      const cursor = await positionOf(client, conversationId, after);
      if (cursor === undefined && after !== undefined) return undefined;
      const { sql, args } = pageQuery(conversationId, { limit: limit + 1, order }, cursor);
      const { rows } = await client.execute(sql, args);
      return { items: rows.slice(0, limit).map(toItem), hasMore: rows.length > limit };
    },

    async findItem(conversationId, itemId) {
      const { rows } = await client.execute(
        "SELECT id, value FROM items WHERE conversation_id = ? AND id = ?",
        [conversationId, itemId],
      );
      return rows.map(toItem)[0];
    },

    async deleteItem(conversationId, itemId) {
      const { rowsAffected } = await client.execute(
        "DELETE FROM items WHERE conversation_id = ? AND id = ?",
        [conversationId, itemId],
      );
      return rowsAffected > 0;
    },

    async findItems(ids) {
      if (ids.length === 0) return new Map();
      const { rows } = await client.execute(
        `SELECT id, value FROM items WHERE sequence IN
          (SELECT max(sequence) FROM items WHERE id IN (${marks(ids)}) GROUP BY id)`,
        [...ids],
      );
      return new Map(rows.map(toItem).map((item) => [item.id, item]));
    },
  };
}

/** One statement for all items, in their order; none without items. Inserts nothing without the conversation. */
export function insertItems(conversationId: string, items: readonly Item[]): InStatement[] {
  if (items.length === 0) return [];
  return [
    {
      sql: `INSERT INTO items (conversation_id, id, value)
        SELECT conversations.id, posted.column2, posted.column3
        FROM (VALUES ${items.map(() => "(?, ?, ?)").join(", ")}) AS posted
        JOIN conversations ON conversations.id = ?
        ORDER BY posted.column1`,
      args: [
        ...items.flatMap((item, index) => [index, item.id, JSON.stringify(item)]),
        conversationId,
      ],
    },
  ];
}

/** A page is read along an index from the cursor on, however long the conversation is. */
export function pageQuery(
  conversationId: string,
  { limit, order }: Paging,
  cursor: number | undefined,
): { sql: string; args: (string | number)[] } {
  const [comparison, direction] = order === "asc" ? [">", "ASC"] : ["<", "DESC"];
  return {
    sql: `SELECT id, value FROM items WHERE conversation_id = ?
      ${cursor === undefined ? "" : `AND sequence ${comparison} ?`}
      ORDER BY sequence ${direction} LIMIT ?`,
    args: [conversationId, ...(cursor === undefined ? [] : [cursor]), limit],
  };
}

async function positionOf(
  client: Client,
  conversationId: string,
  itemId: string | undefined,
): Promise<number | undefined> {
  if (itemId === undefined) return undefined;
  const { rows } = await client.execute(
    "SELECT sequence FROM items WHERE conversation_id = ? AND id = ?",
    [conversationId, itemId],
  );
  return rows.map(({ sequence }) => Number(sequence))[0];
}

async function duplicateAmong(
  client: Client,
  conversationId: string,
  items: readonly Item[],
): Promise<DuplicateItemError> {
  const ids = items.map(({ id }) => id);
  const { rows } = await client.execute(
    `SELECT id FROM items WHERE conversation_id = ? AND id IN (${marks(ids)})`,
    [conversationId, ...ids],
  );
  const taken = new Set(rows.map(({ id }) => id));
  return new DuplicateItemError(ids.find((id) => taken.has(id)) ?? "");
}

function isDuplicate(error: unknown): boolean {
  // A server says only here which constraint it was.
  return error instanceof LibsqlError && /UNIQUE constraint failed: items\./.test(error.message);
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}

function toItem({ id, value }: Row): Item {
  const item: unknown = JSON.parse(String(value));
  return { ...(isObject(item) ? item : {}), id: String(id) };
}
