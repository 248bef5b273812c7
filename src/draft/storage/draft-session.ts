import { createStore, type StoreApi } from "zustand/vanilla";

import type { History } from "../history.ts";
import { createDraftStore, type DraftStore } from "../store.ts";
import type { DraftDatabase, DraftRow } from "./database.ts";
import { openDraftChannel } from "./draft-channel.ts";
import type { DraftSession, SavingState, StorageFailure } from "./draft-library.ts";
import { type LoadedDraft, loadDraft } from "./load-draft.ts";
import { saveDraft } from "./save-draft.ts";
import { storageFailureOf } from "./storage-failure.ts";
import { whenHiddenOrShown } from "./when-hidden-or-shown.ts";

/** What a session needs of the library that it belongs to. */
export type SessionHome = {
  /** Undefined where nothing can be stored; `failure` then says why. */
  readonly database: DraftDatabase | undefined;
  readonly failure: StoreApi<{ failure: StorageFailure | undefined }>;
  /** Tells this tab from others. */
  readonly tab: string;
  readonly channelName: string;
  onSaved(row: DraftRow): void;
  /** Keeps in memory what could not be stored. */
  keep(row: DraftRow, draft: LoadedDraft): void;
  noteProblems(row: DraftRow, count: DraftRow["problemCount"]): void;
  createCopy(row: DraftRow, history: History): Promise<string>;
};

/** Milliseconds between the beginnings of saves. What is typed must be stored within 300, also on a busy machine. */
const pause = 150;

/** A draft that is open: saves what changes, and follows what other tabs save. */
export function openSession(
  home: SessionHome,
  row: DraftRow,
  loaded: LoadedDraft,
  {
    isStored,
    store = createDraftStore(),
  }: {
    isStored: boolean;
    /** What was worked on already, before it could be stored. */
    store?: DraftStore;
  },
): DraftSession {
  const { database } = home;
  store.setState({ history: loaded.history });
  const saving = createStore<SavingState>(() => ({
    status: isStored ? "saved" : "failed",
    failure: isStored ? undefined : home.failure.getState().failure,
    isOpenElsewhere: false,
  }));
  let { ledger } = loaded;
  let saved = isStored ? loaded.history : undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  let lastBegun = 0;
  let willCatchUp = false;
  let closing: Promise<void> | undefined;

  const history = () => store.getState().history;
  const isUnsaved = () => !isSame(saved, history());
  const isInConflict = () => saving.getState().status === "conflict";

  async function save(isLastChance: boolean) {
    const written = history();
    if (!isUnsaved() || isInConflict()) return;
    if (!database) {
      fail(home.failure.getState().failure ?? "failed");
      return;
    }
    try {
      const next = await saveDraft(database, row, { ledger, history: written, isLastChance });
      if (next === "conflict") {
        saving.setState({ status: "conflict" });
        return;
      }
      ledger = next;
      saved = written;
      saving.setState({ status: isUnsaved() ? "unsaved" : "saved", failure: undefined });
      home.onSaved(row);
      channel?.sayThatSaved();
    } catch (error) {
      fail(storageFailureOf(error));
    }
  }

  function fail(failure: StorageFailure) {
    home.keep(row, { ...loaded, history: history(), ledger });
    home.failure.setState({ failure });
    saving.setState({ status: "failed", failure });
  }

  /** One after the other: each save rests on what the one before it wrote. */
  function saveNow({ isHidden = false } = {}): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running = running.then(() => {
      lastBegun = Date.now();
      const isAlone = channel !== undefined && !saving.getState().isOpenElsewhere;
      return save(isHidden && isAlone);
    });
    return running;
  }

  function take(theirs: LoadedDraft) {
    ledger = theirs.ledger;
    saved = theirs.history;
    store.setState({ history: theirs.history });
    saving.setState({ status: "saved", failure: undefined });
  }

  /** Takes what another tab has saved, unless there are changes here that it would overwrite. */
  function catchUp() {
    const isHidden = typeof document !== "undefined" && document.visibilityState === "hidden";
    if (!database || willCatchUp || isHidden) return;
    willCatchUp = true;
    running = running.then(takeIfNewer);
  }

  async function takeIfNewer() {
    willCatchUp = false;
    if (!database || isUnsaved()) return;
    const theirs = await loadDraft(database, row.id, ledger).catch(() => undefined);
    if (theirs && theirs.ledger.revision !== ledger.revision && !isUnsaved()) take(theirs);
  }

  async function takeTheirs() {
    await running;
    const theirs = database && (await loadDraft(database, row.id, ledger));
    if (theirs) take(theirs);
  }

  async function keepMineAsCopy() {
    const id = await home.createCopy(row, history());
    await takeTheirs();
    return id;
  }

  async function close() {
    for (const stop of stops) stop();
    await saveNow();
    if (isInConflict()) await keepMineAsCopy();
    channel?.close();
  }

  const channel = openDraftChannel(`${home.channelName} ${row.id}`, home.tab, {
    onSaved: catchUp,
    onOthers: (isOpenElsewhere) => saving.setState({ isOpenElsewhere }),
  });
  const stops = [
    store.subscribe(() => {
      if (!isUnsaved() || isInConflict()) return;
      if (saving.getState().status === "saved") saving.setState({ status: "unsaved" });
      timer ??= setTimeout(saveNow, Math.max(0, lastBegun + pause - Date.now()));
    }),
    whenHiddenOrShown(() => void saveNow({ isHidden: true }), catchUp),
  ];

  return {
    id: row.id,
    store,
    saving,
    missingItems: loaded.missingItems,
    noteProblems: (count) => home.noteProblems(row, count),
    flush: () => saveNow(),
    takeTheirs,
    keepMineAsCopy,
    close: () => (closing ??= close()),
  };
}

/** An undo with nothing to undo makes another history of the same parts. */
function isSame(left: History | undefined, right: History): boolean {
  return (
    left?.present === right.present && left.past === right.past && left.future === right.future
  );
}
