import { Dexie, type Table } from "dexie";

import type { JsonObject } from "#shared/json.ts";

import type { MetadataPair } from "../document.ts";
import type { SourceStep } from "../step.ts";
import { databaseName } from "./database-name.ts";
import type { DraftSummary } from "./draft-library.ts";

/** What the user says of a draft, and when it began. Changed apart from what is in the draft. */
export type DraftRow = Omit<DraftSummary, "changedAt" | "itemCount"> & {
  /** Since when it is removed; gone for good a day later. */
  readonly deletedAt?: number;
};

/** What changes with every save, and is small. */
export type StateRow = {
  readonly draftId: string;
  /** Counts the saves: a session that knows another number has missed one. */
  readonly revision: number;
  readonly changedAt: number;
  readonly itemCount: number;
  /** How many of the steps are done; the others are undone. */
  readonly position: number;
  /** The next number for an item, a step or a text. Numbers are never used again. */
  readonly nextNumber: number;
};

/** The present, its items by their numbers. */
export type DocumentRow = {
  readonly draftId: string;
  readonly items: Uint32Array;
  readonly metadata: readonly MetadataPair[];
  readonly rest?: JsonObject;
  readonly source?: string;
};

/** One step of the history, past and future, in the order of their numbers. */
export type StepRow = {
  readonly draftId: string;
  readonly number: number;
  readonly items?: readonly {
    readonly at: number;
    readonly removed: Uint32Array;
    readonly inserted: Uint32Array;
  }[];
  readonly metadata?: {
    readonly before: readonly MetadataPair[];
    readonly after: readonly MetadataPair[];
  };
  readonly rest?: {
    readonly before: JsonObject | undefined;
    readonly after: JsonObject | undefined;
  };
  readonly source?: SourceStep;
};

/** One state of one item, its long texts taken out. Documents and steps say which they mean. */
export type ItemRow = { readonly draftId: string; readonly number: number; readonly item: unknown };

/** A conversation that was created or opened here, as the API cannot list them. */
export type ConversationRow = {
  /** The API's id. */
  readonly id: string;
  /** opened: created elsewhere, and opened here by its id. */
  readonly origin: "created" | "opened";
  /** What its draft was called; empty if nothing. */
  readonly name: string;
  /** The draft that it was made of. */
  readonly draftId?: string;
  /** Where it was created or found. */
  readonly upstream: { readonly kind: string; readonly host: string };
  /** Milliseconds since 1970, as are the other times. */
  readonly createdAt: number;
  readonly metadata: Readonly<Record<string, string>>;
  /** As far as is known here; others may have added to it. Absent where nobody has read them to the end. */
  readonly itemCount?: number;
  readonly openedAt?: number;
  /** When it was deleted upstream, or seen to be. */
  readonly deletedAt?: number;
};

/** How far the sending of a draft has come: of each draft one at a time, until it is done or given up. */
export type SendingRow = {
  readonly draftId: string;
  /** What the draft was called. */
  readonly name: string;
  /** How many items are being sent. */
  readonly itemCount: number;
  /** Where they go. */
  readonly upstream: { readonly kind: string; readonly host: string };
  /** The engine's own words for what was acknowledged and what is in flight. */
  readonly state: unknown;
  /** Why it stopped; without it, it goes on somewhere, or was cut off. */
  readonly stopped?: unknown;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

/** What is being sent, as it was when sending began. Apart from how far it came, since it may be large. */
export type SentBodyRow = { readonly draftId: string; readonly body: unknown };

export type TextRow = { readonly draftId: string; readonly number: number; readonly text: string };

export type DatabaseOptions = {
  readonly name?: string;
  /** Where the data goes; the browser's own unless a test says otherwise. */
  readonly engine?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
};

/** The version of stored data that this app writes. */
export const newestVersion = 4;

/**
 * Everything that this browser keeps of drafts.
 *
 * A new version adds `this.version(2).stores({ only the tables that change }).upgrade(...)` below the ones
 * that are there, which stay as they are: a browser may come from any of them. `newestVersion` counts along. Its test writes the older
 * version by hand and opens it. An app that is older than the data refuses to open it.
 */
export class DraftDatabase extends Dexie {
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly states: Table<StateRow, string>;
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly steps: Table<StepRow, [string, number]>;
  declare readonly items: Table<ItemRow, [string, number]>;
  declare readonly texts: Table<TextRow, [string, number]>;
  declare readonly conversations: Table<ConversationRow, string>;
  declare readonly sendings: Table<SendingRow, string>;
  declare readonly sentBodies: Table<SentBodyRow, string>;

  constructor({ name = databaseName, engine }: DatabaseOptions = {}) {
    super(name, { cache: "disabled", ...engine });
    this.version(1).stores({
      drafts: "id",
      states: "draftId",
      documents: "draftId",
      steps: "[draftId+number]",
      items: "[draftId+number]",
      texts: "[draftId+number]",
    });
    this.version(2).stores({ conversations: "id" });
    this.version(3).stores({ sendings: "draftId", sentBodies: "draftId" });
    this.version(4)
      .stores({ conversations: "id" })
      .upgrade((transaction) =>
        transaction.table("conversations").toCollection().modify({ origin: "created" }),
      );
    // Dexie would open it again, newer as it then is, and write what could not be read afterwards.
    this.on("versionchange", ({ newVersion }) => {
      if (newVersion === null) return true;
      this.close();
      return false;
    });
  }
}

/** All rows of a draft in a table whose rows are numbered. */
export function rowsOf<Row>(table: Table<Row, [string, number]>, draftId: string) {
  return table.where("[draftId+number]").between([draftId, Dexie.minKey], [draftId, Dexie.maxKey]);
}
