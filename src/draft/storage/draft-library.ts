import type { StoreApi } from "zustand/vanilla";

import type { DraftDocument } from "../document.ts";
import type { DraftStore } from "../store.ts";
import type { Counted, ProblemCount } from "./problem-count.ts";

/** A draft as the list of drafts shows it. */
export type DraftSummary = {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  readonly itemCount: number;
  /** As they were when it was last looked at. */
  readonly problemCount: ProblemCount;
  /** Absent where they were not counted yet, or only while it was being worked on. */
  readonly counted?: Counted;
  /** Kept by the user as a starting point for others. */
  readonly isTemplate: boolean;
  /** The id of the conversation that its items are to be appended to; without one they make a new one. */
  readonly target?: string;
};

/** Why nothing can be stored: the browser forbids it, there is no room, a newer version of the app has been here, or else. */
export type StorageFailure = "denied" | "full" | "newer_version" | "failed";

/** All drafts of this browser. Where nothing can be stored they live in memory, and `failure` says why. */
export type DraftLibrary = {
  readonly failure: StoreApi<{ failure: StorageFailure | undefined }>;
  /** Calls back with all drafts, last changed first: now, and whenever one changes, in other tabs too. */
  watch(onChange: (drafts: readonly DraftSummary[]) => void): () => void;
  /** Stores a new draft; resolves with its id. A draft that nobody has named has an empty name. */
  create(draft: {
    name?: string;
    document: DraftDocument;
    isTemplate?: boolean;
    target?: string;
  }): Promise<string>;
  /** Stores a new draft that is being worked on already; resolves with what saves it, once that was tried. */
  adopt(id: string, store: DraftStore): Promise<DraftSession>;
  /** Opens a draft for editing; undefined when there is none of this id. Opening one twice gives two sessions. */
  open(id: string): Promise<DraftSession | undefined>;
  /** The document as it was last saved. */
  read(id: string): Promise<DraftDocument | undefined>;
  rename(id: string, name: string): Promise<void>;
  setTemplate(id: string, isTemplate: boolean): Promise<void>;
  /** Says which conversation the items are to be appended to; none makes a new one of them. */
  setTarget(id: string, target: string | undefined): Promise<void>;
  /** Copies the document, without its history; resolves with the copy's id. */
  duplicate(id: string): Promise<string>;
  /** Hides a draft; `restore` brings it back until the app has been closed for a day. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Has the problems counted of the drafts that live in memory only; those that are stored a worker counts. */
  countKept(rules: string): Promise<void>;
};

/** A draft that is open in this tab. Every change is saved within 300 ms, its history with it. */
export type DraftSession = {
  readonly id: string;
  readonly store: DraftStore;
  readonly saving: StoreApi<SavingState>;
  /** How many items could not be read, because what is stored is damaged; usually 0. */
  readonly missingItems: number;
  /** Stores what the problems are, for the list of drafts. */
  noteProblems(count: ProblemCount): void;
  /** Saves what is not saved yet; resolves when that was tried. */
  flush(): Promise<void>;
  /** Settles a conflict: take the other tab's version, or keep this one as a new draft, whose id it resolves with. */
  takeTheirs(): Promise<void>;
  keepMineAsCopy(): Promise<string>;
  /** Saves, and stops watching. What stands in an unsettled conflict is kept as a new draft. */
  close(): Promise<void>;
};

export type SavingState = {
  /**
   * unsaved: a change waits to be saved. failed: saving was tried in vain (`failure`), and is tried again
   * at the next change. conflict: another tab has saved other changes; nothing is written until that is settled.
   */
  readonly status: "saved" | "unsaved" | "failed" | "conflict";
  readonly failure: StorageFailure | undefined;
  /** Whether another tab has this draft open. */
  readonly isOpenElsewhere: boolean;
};
