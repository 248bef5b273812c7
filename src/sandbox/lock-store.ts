import { randomUUID } from "node:crypto";

import type { Client } from "@libsql/client";

import type { SandboxStore } from "./sandbox-store.ts";

/** How long a lock stands without being renewed, in seconds: what a killed process leaves behind. */
const LEASE = 5;

/** Locks that all processes on the store share, by the clock of the store. */
export function lockStore(client: Client): Pick<SandboxStore, "lock"> {
  return {
    async lock(conversationId) {
      const owner = randomUUID();
      const { rowsAffected } = await client.execute(
        `INSERT INTO locks (conversation_id, owner, expires_at) VALUES (?, ?, unixepoch('subsec') + ?)
          ON CONFLICT (conversation_id) DO UPDATE
          SET owner = excluded.owner, expires_at = excluded.expires_at
          WHERE expires_at < unixepoch('subsec')`,
        [conversationId, owner, LEASE],
      );
      if (rowsAffected === 0) return undefined;
      const renewal = setInterval(
        () => {
          // A failure here shows itself to the write, which needs the same store.
          renew(client, owner).catch(() => undefined);
        },
        (LEASE * 1000) / 3,
      );
      return async () => {
        clearInterval(renewal);
        await client.execute("DELETE FROM locks WHERE conversation_id = ? AND owner = ?", [
          conversationId,
          owner,
        ]);
      };
    },
  };
}

async function renew(client: Client, owner: string): Promise<void> {
  await client.execute("UPDATE locks SET expires_at = unixepoch('subsec') + ? WHERE owner = ?", [
    LEASE,
    owner,
  ]);
}
