import { type DatabaseOptions, DraftDatabase, newestVersion } from "./database.ts";
import type { StorageFailure } from "./draft-library.ts";
import { purgeDrafts } from "./draft-rows.ts";
import { storageFailureOf } from "./storage-failure.ts";

/** Milliseconds to wait for a database that says neither yes nor no, as some browsers' do after a crash. */
const patience = 10_000;

/** The database, or why there is none. */
export async function openDatabase(
  options: DatabaseOptions,
): Promise<DraftDatabase | StorageFailure> {
  const database = new DraftDatabase(options);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The database does not answer")), patience);
  });
  try {
    await Promise.race([database.open(), tooLate]);
    // Dexie opens newer data too, and what it would write there could not be read afterwards.
    if (database.verno > newestVersion) throw new DOMException("", "VersionError");
    await purgeDrafts(database);
    return database;
  } catch (error) {
    database.close();
    return storageFailureOf(error);
  } finally {
    clearTimeout(timer);
  }
}
