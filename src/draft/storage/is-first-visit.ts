import { databaseName } from "./database-name.ts";

/** Whether this browser has surely no drafts yet. Asks without opening anything, which is quick. */
export async function isFirstVisit(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.every(({ name }) => name !== databaseName);
  } catch {
    return false;
  }
}
