import {
  type EditorState,
  type Extension,
  type Range,
  StateField,
  type Transaction,
} from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

import { endOfString } from "#shared/json-depth.ts";

import { ElidedString, showWhole } from "./elided-string.ts";

const longestData = 300;
const longestText = 2000;

/** `shownWhole`: a place in each string that the user wants to see. */
type Elided = { decorations: DecorationSet; shownWhole: readonly number[] };

const elided = StateField.define<Elided>({
  create: (state) => ({
    decorations: Decoration.set(longStringsIn(state, 0, state.doc.length, [])),
    shownWhole: [],
  }),
  update: (value, transaction) =>
    transaction.docChanged || transaction.effects.some((effect) => effect.is(showWhole))
      ? follow(value, transaction)
      : value,
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    EditorView.atomicRanges.of((view) => view.state.field(field).decorations),
  ],
});

/** Strings too long for the eye are drawn as one word that says what they are; the text has them whole. */
export const elideStrings: Extension = elided;

/** Only lines that change are looked at again. */
function follow({ decorations, shownWhole }: Elided, transaction: Transaction): Elided {
  const { changes, effects, state } = transaction;
  // A string that is being typed in stays as it is.
  const typed = transaction.isUserEvent("input.type") || transaction.isUserEvent("delete");
  const asked = effects.flatMap((effect) => (effect.is(showWhole) ? [effect.value] : []));
  const open = [...shownWhole.map((place) => changes.mapPos(place)), ...asked];
  const { head } = state.selection.main;
  let next = decorations.map(changes);
  const places: [number, number][] = asked.map((place) => [place, place]);
  changes.iterChangedRanges((_fromBefore, _toBefore, from, to) => places.push([from, to]));
  for (const [start, end] of places) {
    const from = state.doc.lineAt(start).from;
    const { to } = state.doc.lineAt(end);
    next = next.update({
      filterFrom: from,
      filterTo: to,
      filter: () => false,
      add: longStringsIn(state, from, to, typed ? [...open, head] : open),
    });
  }
  return { decorations: next, shownWhole: open };
}

function longStringsIn(
  { doc }: EditorState,
  from: number,
  to: number,
  shownWhole: readonly number[],
): Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  for (let at = from; at <= to;) {
    const line = doc.lineAt(at);
    at = line.to + 1;
    if (line.length <= longestData) continue;
    for (const [start, end] of stringsIn(line.text)) {
      const text = line.text.slice(start, end);
      const range = { from: line.from + start, to: line.from + end };
      const isOpen = shownWhole.some((place) => place >= range.from && place <= range.to);
      if (isLong(text) && !isOpen)
        found.push(
          Decoration.replace({ widget: new ElidedString(text) }).range(range.from, range.to),
        );
    }
  }
  return found;
}

/** Where the content of each string starts and ends. */
function stringsIn(line: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = line.indexOf('"'); at >= 0;) {
    const end = endOfString(line, at);
    if (line[end - 1] === '"' && end - 1 > at) found.push([at + 1, end - 1]);
    at = line.indexOf('"', end);
  }
  return found;
}

function isLong(text: string): boolean {
  if (text.length > longestText) return true;
  return text.length > longestData && /^(?:data:|[\w+/=-]{300})/.test(text);
}
