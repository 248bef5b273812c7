import { Dexie } from "dexie";

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The database does not answer")), patience);
  });
  try {
    return await Promise.race([openUnlessNewer(options), tooLate]);
  } catch (error) {
    return storageFailureOf(error);
  } finally {
    clearTimeout(timer);
  }
}

async function openUnlessNewer(options: DatabaseOptions): Promise<DraftDatabase> {
  const database = new DraftDatabase(options);
  const { indexedDB } = options.engine ?? globalThis;
  // Dexie opens newer data too, and changes it to what it knows.
  if ((await storedVersion(indexedDB, database.name)) > newestVersion) {
    throw new Dexie.VersionError("A newer version of the app has stored data here");
  }
  await database.open();
  await purgeDrafts(database);
  return database;
}

/** The version of the data that is there, 0 where none is. */
function storedVersion(indexedDB: IDBFactory | undefined, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    if (!indexedDB) throw new Dexie.MissingAPIError("This browser has no IndexedDB");
    const request = indexedDB.open(name);
    let isNew = false;
    request.addEventListener("upgradeneeded", () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener("success", () => {
      // Dexie's versions count in tens.
      resolve(Math.floor(request.result.version / 10));
      request.result.close();
    });
    request.addEventListener("error", (event) => {
      event.preventDefault();
      if (isNew) resolve(0);
      else reject(request.error ?? new Error("The database cannot be opened"));
    });
  });
}
