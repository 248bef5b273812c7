import { Annotation, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { createStore, type StoreApi } from "zustand/vanilla";

import { difference, type TextChange } from "#draft/difference.ts";
import type { DraftDocument } from "#draft/document.ts";
import { followSource } from "#draft/follow-source.ts";
import { fromSource, type SourceFault } from "#draft/from-source.ts";
import { printAhead, printSource, type SourceLayout } from "#draft/source-text.ts";
import type { DraftStore } from "#draft/store.ts";
import { inSlices } from "#shared/steps.ts";

import { afterPaint } from "./after-paint.ts";

/** Ties an editor's text to a draft: either follows the other. */
export type SourceSync = {
  /** The text to begin with. */
  readonly text: string;
  readonly extension: Extension;
  /** Why the text cannot be read; told when typing pauses. */
  readonly state: StoreApi<{ fault: SourceFault | undefined }>;
  /** Ties them until the returned function is called. */
  attach(view: EditorView): () => void;
  /** Reads and writes what is waiting for it. */
  settle(): void;
  /** Whether the text says this draft, as far as it can be read. */
  shows(document: DraftDocument): boolean;
  format(): void;
  /** Goes back to the draft as it was read last. */
  discard(): void;
  replace(text: string): void;
};

const fromDraft = Annotation.define<boolean>();

/** Up to this many items the text follows at once. */
const longDraft = 500;

/** Up to this many characters every letter is read; a longer text when typing pauses (milliseconds). */
const longText = 300_000;
const readingPause = 120;
const faultPause = 400;

/** What a text said last that cannot be read now: also when it is shown again later. */
const lastRead = new WeakMap<DraftStore, DraftDocument>();

export function createSourceSync(store: DraftStore): SourceSync {
  const present = () => store.getState().history.present;
  const state = createStore<{ fault: SourceFault | undefined }>(() => ({ fault: undefined }));
  let shown = present();
  let base = shown.source === undefined ? shown : (lastRead.get(store) ?? shown);
  const start = printSource(shown);
  let layout: SourceLayout | undefined = shown.source === undefined ? start.layout : undefined;
  let view: EditorView | undefined;
  let reading: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const following = afterPaint(() => void followSoon());

  function tell(fault: SourceFault | undefined, pause = 0) {
    clearTimeout(telling);
    if (fault && pause > 0) telling = setTimeout(() => state.setState({ fault }), pause);
    else state.setState({ fault });
  }

  function read(pause = faultPause) {
    clearTimeout(reading);
    reading = undefined;
    if (!view) return;
    const text = view.state.doc.toString();
    const before = present();
    const result = fromSource(text, before, base);
    layout = result.fault ? undefined : result.layout;
    shown = result.document;
    if (result.fault) lastRead.set(store, base);
    else {
      // What the form changed meanwhile is in the draft now, and not yet in the text.
      if (!isSameBody(before, base)) shown = fromSource(text, base).document;
      base = shown;
    }
    store.getState().change(() => result.document, { typingIn: "source" });
    tell(result.fault, pause);
    if (shown !== present()) following.plan();
  }

  /** A long draft is printed bit by bit, so that nobody has to wait for it. */
  async function followSoon() {
    const next = present();
    const isLong = next.items.length > longDraft;
    const steps = printAhead(next.items);
    if (!isLong || (await inSlices(steps, () => present() === next))) follow();
  }

  function follow() {
    const next = present();
    if (!view || next === shown) return;
    const { doc } = view.state;
    if (next.source !== undefined) {
      if (next.source !== shown.source) {
        write(difference(doc.toString(), next.source));
        layout = undefined;
        base = next;
        tell(fromSource(next.source, next).fault);
      }
    } else if (layout) {
      const followed = followSource({ document: shown, layout }, next, (from, to) =>
        doc.sliceString(from ?? 0, to),
      );
      write(followed.changes);
      ({ layout } = followed);
    } else {
      const printed = printSource(next);
      write(difference(doc.toString(), printed.text));
      ({ layout } = printed);
      tell(undefined);
    }
    shown = next;
    if (next.source === undefined) base = next;
  }

  function write(changes: readonly TextChange[]) {
    const last = changes.at(-1);
    if (!view || !last) return;
    const grown = changes.reduce(
      (sum, { from, to, insert }) => sum + insert.length - (to - from),
      0,
    );
    view.dispatch({
      changes,
      annotations: fromDraft.of(true),
      // The draft changes under the caret by undo, redo and fixes: it goes to where that was.
      ...(view.hasFocus && { selection: { anchor: last.to + grown }, scrollIntoView: true }),
    });
  }

  const sync: SourceSync = {
    text: shown.source ?? start.text,
    state,
    extension: EditorView.updateListener.of(({ docChanged, transactions, state: { doc } }) => {
      if (!docChanged || transactions.some((change) => change.annotation(fromDraft))) return;
      clearTimeout(reading);
      if (doc.length > longText) reading = setTimeout(read, readingPause);
      else read();
    }),
    attach(attached) {
      view = attached;
      if (shown.source !== undefined) read(0);
      const unsubscribe = store.subscribe(() => {
        if (present() !== shown) following.plan();
      });
      return () => {
        unsubscribe();
        if (reading !== undefined) read();
        clearTimeout(telling);
        following.cancel();
        view = undefined;
      };
    },
    settle() {
      if (reading !== undefined) read();
      follow();
    },
    shows: (document) => layout !== undefined && document === shown && reading === undefined,
    format() {
      sync.settle();
      if (!view || !layout) return;
      const printed = printSource(shown, { keys: layout.keys });
      write(difference(view.state.doc.toString(), printed.text));
      ({ layout } = printed);
    },
    discard() {
      store.getState().change(({ source: _source, ...document }) => document);
      follow();
    },
    replace(text) {
      view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
  };
  return sync;
}

function isSameBody(one: DraftDocument, other: DraftDocument): boolean {
  return one.items === other.items && one.metadata === other.metadata && one.rest === other.rest;
}
