import type { Client } from "@libsql/client";

import { isObject } from "#shared/json.ts";

import { insertItems } from "./item-store.ts";
import type { SandboxStore } from "./sandbox-store.ts";

type Methods = "createConversation" | "findConversation" | "updateMetadata" | "deleteConversation";

/** The store's conversations. */
export function conversationStore(client: Client): Pick<SandboxStore, Methods> {
  return {
    async createConversation({ id, created_at, metadata }, items) {
      const insert = {
        sql: "INSERT INTO conversations (id, created_at, metadata) VALUES (?, ?, ?)",
        args: [id, created_at, JSON.stringify(metadata)],
      };
      await client.batch([insert, ...insertItems(id, items)], "write");
    },

    async findConversation(id) {
      const { rows } = await client.execute(
        "SELECT created_at, metadata FROM conversations WHERE id = ?",
        [id],
      );
      const [row] = rows;
      if (!row) return undefined;
      const metadata: unknown = JSON.parse(String(row.metadata));
      return {
        id,
        object: "conversation",
        created_at: Number(row.created_at),
        metadata: isObject(metadata) ? metadata : {},
      };
    },

    async updateMetadata(id, metadata) {
      const { rowsAffected } = await client.execute(
        "UPDATE conversations SET metadata = ? WHERE id = ?",
        [JSON.stringify(metadata), id],
      );
      return rowsAffected > 0;
    },

    async deleteConversation(id) {
      const { rowsAffected } = await client.execute("DELETE FROM conversations WHERE id = ?", [id]);
      return rowsAffected > 0;
    },
  };
}
