import { type Completion, pickedCompletion } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

import type { Option } from "./options.ts";

/** What of the text around is looked at to find quotes and commas. */
const lookAround = 500;

export function toCompletion(option: Option): Completion {
  const { label, detail, info, name, isRequired } = option;
  return {
    label,
    type: name === undefined ? "constant" : "property",
    ...(detail !== undefined && detail !== label && { detail }),
    ...(info !== undefined && info !== "" && { info }),
    ...(isRequired && { boost: 1 }),
    apply: (view, completion, from, to) => apply(view, completion, option, from, to),
  };
}

/** Puts the option in the place of what is typed of it, with the quotes and commas that JSON wants. */
function apply(
  view: EditorView,
  completion: Completion,
  { name, value }: Option,
  typedFrom: number,
  typedTo: number,
) {
  const { state } = view;
  const isQuoted = state.sliceDoc(typedFrom - 1, typedFrom) === '"';
  const from = isQuoted ? typedFrom - 1 : typedFrom;
  const ahead = state.sliceDoc(typedTo, typedTo + lookAround);
  const to = typedTo + (isQuoted ? (/^[^"\n]*"/.exec(ahead)?.[0].length ?? 0) : 0);
  const before = state
    .sliceDoc(Math.max(0, from - lookAround), from)
    .trimEnd()
    .at(-1);
  const after = state
    .sliceDoc(to, to + lookAround)
    .trimStart()
    .at(0);
  const isNameOnly = name !== undefined && after === ":";
  const json = isNameOnly ? "" : print(state, value, from);
  const words =
    name === undefined ? json : `${JSON.stringify(name)}${isNameOnly ? "" : `: ${json}`}`;
  const comesAfterValue = before !== undefined && !"{[,:".includes(before);
  const goesBeforeValue = !isNameOnly && after !== undefined && !"}],:".includes(after);
  const insert = `${comesAfterValue ? ", " : ""}${words}`;
  const isEmpty = /(?:""|\[\]|\{\})$/.test(insert);
  view.dispatch({
    changes: { from, to, insert: goesBeforeValue ? `${insert},` : insert },
    // Into what is empty, after anything else.
    selection: { anchor: from + insert.length - (isEmpty ? 1 : 0) },
    annotations: pickedCompletion.of(completion),
    userEvent: "input.complete",
    scrollIntoView: true,
  });
}

/** Indented as the line that it begins in. */
function print(state: EditorState, value: unknown, position: number): string {
  const [indent = ""] = /^ */.exec(state.doc.lineAt(position).text.slice(0, lookAround)) ?? [];
  return (JSON.stringify(value, null, 2) ?? "null").replaceAll("\n", `\n${indent}`);
}
