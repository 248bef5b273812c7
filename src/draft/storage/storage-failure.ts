import type { StorageFailure } from "./draft-library.ts";

const meanings: Record<string, StorageFailure> = {
  QuotaExceededError: "full",
  VersionError: "newer_version",
  // Closed for good only when another tab brings newer data.
  DatabaseClosedError: "newer_version",
  SecurityError: "denied",
  NotAllowedError: "denied",
  MissingAPIError: "denied",
  // What Firefox says in a private window, or where its own store is damaged.
  InvalidStateError: "denied",
};

/** What an error of the storage means for the user. The telling one may be wrapped in others. */
export function storageFailureOf(error: unknown): StorageFailure {
  for (let cause = error; typeof cause === "object" && cause !== null; cause = innerOf(cause)) {
    const meaning = "name" in cause ? meanings[String(cause.name)] : undefined;
    if (meaning) return meaning;
  }
  return "failed";
}

/** Errors of IndexedDB are no plain objects everywhere, and Dexie keeps them as `inner` or in a list. */
function innerOf(error: object): unknown {
  if ("inner" in error && error.inner) return error.inner;
  return "failures" in error && Array.isArray(error.failures) ? error.failures[0] : undefined;
}
