import type { Client } from "@libsql/client";

/** Element n brings a store of version n to version n + 1. Only ever append. */
const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE conversations (
      id TEXT PRIMARY KEY NOT NULL,
      created_at INTEGER NOT NULL,
      metadata TEXT NOT NULL
    ) STRICT`,
    // No foreign key: items outlive their conversation.
    `CREATE TABLE items (
      sequence INTEGER PRIMARY KEY,
      conversation_id TEXT NOT NULL,
      id TEXT NOT NULL,
      value TEXT NOT NULL
    ) STRICT`,
    "CREATE UNIQUE INDEX items_by_id ON items (conversation_id, id)",
    "CREATE INDEX items_in_order ON items (conversation_id, sequence)",
    "CREATE INDEX items_anywhere ON items (id)",
  ],
  [
    `CREATE TABLE locks (
      conversation_id TEXT PRIMARY KEY NOT NULL,
      owner TEXT NOT NULL,
      expires_at REAL NOT NULL
    ) STRICT`,
  ],
];

/** Brings the store to the present version, and tells whether it is new; rejects when it is of a later one. */
export async function migrate(client: Client): Promise<{ isNew: boolean }> {
  const version = await versionOf(client);
  if (version > migrations.length) {
    throw new Error(
      `The sandbox's store was written by a newer version of this application (store version ${version}, known up to ${migrations.length}).`,
    );
  }
  for (const [index, statements] of migrations.entries()) {
    if (index < version) continue;
    try {
      await client.batch([...statements, `PRAGMA user_version = ${index + 1}`], "write");
    } catch (error) {
      // Another process that opened the store at the same time may have been first.
      if ((await versionOf(client)) !== migrations.length) throw error;
      return { isNew: false };
    }
  }
  return { isNew: version === 0 };
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.execute("PRAGMA user_version");
  return Number(rows[0]?.user_version);
}
