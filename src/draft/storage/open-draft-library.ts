import { createStore } from "zustand/vanilla";

import { newId } from "#shared/ids.ts";

import { type History, startHistory } from "../history.ts";
import { askToPersist } from "./ask-to-persist.ts";
import { databaseName } from "./database-name.ts";
import type { DatabaseOptions, DraftRow } from "./database.ts";
import type { DraftLibrary, DraftSummary, StorageFailure } from "./draft-library.ts";
import { toSummary } from "./draft-rows.ts";
import { openSession, type SessionHome } from "./draft-session.ts";
import { countKept, type KeptDraft } from "./kept-drafts.ts";
import { emptyLedger } from "./ledger.ts";
import { type LoadedDraft, loadDraft } from "./load-draft.ts";
import { openDatabase } from "./open-database.ts";
import { saveDraft } from "./save-draft.ts";
import { storageFailureOf } from "./storage-failure.ts";
import { watchDrafts } from "./watch-drafts.ts";

/**
 * The drafts of this browser. Returns at once; where the database cannot be opened, or a save fails, the
 * drafts concerned are kept in memory, and `failure` says why.
 */
export function openDraftLibrary(options: DatabaseOptions = {}): DraftLibrary {
  const failure = createStore<{ failure: StorageFailure | undefined }>(() => ({
    failure: undefined,
  }));
  const kept = createStore<ReadonlyMap<string, KeptDraft>>(() => new Map());
  const tab = newId("tab-");
  let counting: Promise<void> | undefined;
  const opening = openDatabase(options).then((opened) => {
    if (typeof opened !== "string") return opened;
    failure.setState({ failure: opened });
    return undefined;
  });

  function keep(row: DraftRow, draft: LoadedDraft) {
    const entry = { row: kept.getState().get(row.id)?.row ?? row, draft, changedAt: Date.now() };
    kept.setState(new Map(kept.getState()).set(row.id, entry), true);
  }

  function forget(id: string) {
    failure.setState({ failure: undefined });
    if (!kept.getState().has(id)) return;
    const rest = new Map(kept.getState());
    rest.delete(id);
    kept.setState(rest, true);
  }

  async function createRow(row: DraftRow, history: History): Promise<string> {
    const database = await opening;
    try {
      if (database) await saveDraft(database, row, { ledger: emptyLedger(), history });
      else keep(row, { history, ledger: emptyLedger(), missingItems: 0 });
    } catch (error) {
      failure.setState({ failure: storageFailureOf(error) });
      keep(row, { history, ledger: emptyLedger(), missingItems: 0 });
    }
    return row.id;
  }

  /** Changes what is said of a draft, in memory and in the database, wherever it is. */
  async function patch(id: string, change: Partial<DraftRow>): Promise<void> {
    const database = await opening;
    const entry = kept.getState().get(id);
    if (entry) {
      const changed = { ...entry, row: { ...entry.row, ...change } };
      kept.setState(new Map(kept.getState()).set(id, changed), true);
    }
    try {
      await database?.drafts.update(id, change);
    } catch (error) {
      failure.setState({ failure: storageFailureOf(error) });
    }
  }

  const home: Omit<SessionHome, "database"> = {
    failure,
    tab,
    channelName: options.name ?? databaseName,
    keep,
    onSaved({ id }) {
      forget(id);
      void askToPersist();
    },
    noteProblems: ({ id }, problemCount) => void patch(id, { problemCount }),
    createCopy: (row, history) => createRow(newRow({ ...row, name: copyName(row.name) }), history),
  };

  async function find(id: string) {
    const database = await opening;
    const entry = kept.getState().get(id);
    if (entry) return { database, row: entry.row, draft: entry.draft, isStored: false };
    const row = await database?.drafts.get(id);
    const draft = row && database && (await loadDraft(database, id));
    return draft && { database, row, draft, isStored: true };
  }

  return {
    failure,
    watch(onChange) {
      let stored: readonly DraftSummary[] | undefined;
      let isStopped = false;
      const stops = [kept.subscribe(tell)];
      function tell() {
        if (stored && !isStopped) onChange(together(stored, kept.getState()));
      }
      async function start() {
        const database = await opening;
        if (isStopped) return;
        if (!database) {
          stored = [];
          tell();
          return;
        }
        const stop = watchDrafts(database, {
          onChange(drafts) {
            stored = drafts;
            tell();
          },
          onError: (error) => failure.setState({ failure: storageFailureOf(error) }),
        });
        stops.push(stop);
      }
      void start();
      return () => {
        isStopped = true;
        for (const stop of stops) stop();
      };
    },
    create: ({ name = "", document, isTemplate = false, target }) =>
      createRow(newRow({ name, isTemplate, target }), startHistory(document)),
    async adopt(id, store) {
      const database = await opening;
      const row = { ...newRow({ name: "", isTemplate: false }), id };
      const draft = {
        history: store.getState().history,
        ledger: emptyLedger(),
        missingItems: 0,
      };
      const session = openSession({ ...home, database }, row, draft, { isStored: false, store });
      await session.flush();
      return session;
    },
    async open(id) {
      const found = await find(id);
      if (!found) return undefined;
      const { database, row, draft, isStored } = found;
      return openSession({ ...home, database }, row, draft, { isStored });
    },
    read: async (id) => (await find(id))?.draft.history.present,
    rename: (id, name) => patch(id, { name }),
    setTemplate: (id, isTemplate) => patch(id, { isTemplate }),
    setTarget: (id, target) => patch(id, { target }),
    async duplicate(id) {
      const found = await find(id);
      if (!found) throw new Error(`There is no draft ${id}`);
      const { row, draft } = found;
      return createRow(
        newRow({ ...row, name: copyName(row.name) }),
        startHistory(draft.history.present),
      );
    },
    remove: (id) => patch(id, { deletedAt: Date.now() }),
    restore: (id) => patch(id, { deletedAt: undefined }),
    countKept(rules) {
      counting ??= countKept(kept, rules, patch).finally(() => (counting = undefined));
      return counting;
    },
  };
}

function newRow({
  name,
  isTemplate,
  problemCount = { errors: 0, warnings: 0 },
  target,
}: Pick<DraftRow, "name" | "isTemplate"> & Partial<DraftRow>): DraftRow {
  const row = { id: newId("draft_"), name, createdAt: Date.now(), problemCount, isTemplate };
  return target === undefined ? row : { ...row, target };
}

function copyName(name: string): string {
  return name === "" ? "" : `${name} (copy)`;
}

/** All drafts, last changed first. What is kept in memory is newer than what is stored of it. */
function together(
  stored: readonly DraftSummary[],
  kept: ReadonlyMap<string, KeptDraft>,
): DraftSummary[] {
  const inMemory = [...kept.values()].flatMap(({ row, draft, changedAt }) =>
    row.deletedAt === undefined
      ? [toSummary(row, { changedAt, itemCount: draft.history.present.items.length })]
      : [],
  );
  const storedOnly = stored.filter(({ id }) => !kept.has(id));
  return [...inMemory, ...storedOnly].sort((left, right) => right.changedAt - left.changedAt);
}
