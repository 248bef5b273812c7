import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
} from "@codemirror/language";
import { linter, lintGutter, openLintPanel } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";

import type { DraftStore } from "#draft/store.ts";

import type { ProblemStore } from "../problems/problem-store.ts";
import type { Fixing } from "../problems/use-fix.ts";
import type { Reveal } from "../problems/use-reveal.ts";
import { completeSource } from "./complete-source.ts";
import { editorTheme } from "./editor-theme.ts";
import { elideStrings } from "./elide-strings.ts";
import { hoverHelp } from "./hover-help.ts";
import { nodeAt, pathOf } from "./json-place.ts";
import { editorKeys, ofSource } from "./source-keys.ts";
import { createSourceSync, type SourceSync } from "./source-sync.ts";
import { undoOfDraft } from "./undo-of-draft.ts";
import { watchProblems } from "./watch-problems.ts";

export type SourceEditor = { view: EditorView; sync: SourceSync; destroy(): void };

type Options = {
  parent: HTMLElement;
  store: DraftStore;
  problems: ProblemStore;
  fix: Fixing["fix"];
  reveal: Reveal;
  /** What styles must carry, by the policy of the page. */
  nonce: string;
};

const keys = ["Alt+Enter shows the field in the form", "Control+Space offers what can stand here"];
const description = `${keys.join(", ")}, Tab leaves the text.`;

/** The search panel's words, written as all others are here. */
const searchWords = {
  next: "Next",
  previous: "Previous",
  all: "All",
  "match case": "Match case",
  regexp: "Regular expression",
  "by word": "By word",
  replace: "Replace",
  "replace all": "Replace all",
};

/** The body of a draft as text that can be edited. */
export function createEditor({
  parent,
  store,
  problems,
  fix,
  reveal,
  nonce,
}: Options): SourceEditor {
  const sync = createSourceSync(store);

  function revealCaret({ state }: EditorView): boolean {
    sync.settle();
    if (!sync.shows(store.getState().history.present)) return false;
    reveal(pathOf(state, nodeAt(state, state.selection.main.head, 1)));
    return true;
  }

  const view = new EditorView({
    parent,
    doc: sync.text,
    extensions: [
      EditorView.cspNonce.of(nonce),
      EditorView.contentAttributes.of({
        // Whoever reads by the tab order, and not by what can be edited, is to find it too.
        tabindex: "0",
        "aria-label": "Request body",
        "aria-description": description,
      }),
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      lineNumbers(),
      lintGutter(),
      foldGutter(),
      codeFolding(),
      drawSelection(),
      // Some of them turn the letters around them, so that the text is not what it looks like.
      highlightSpecialChars(),
      bracketMatching(),
      closeBrackets(),
      indentOnInput(),
      highlightSelectionMatches(),
      search({ top: true }),
      EditorState.phrases.of(searchWords),
      json(),
      linter(null),
      autocompletion({
        icons: false,
        override: [completeSource(() => store.getState().history.present)],
      }),
      hoverHelp,
      elideStrings,
      editorTheme,
      sync.extension,
      undoOfDraft(store, sync),
      keymap.of([
        { key: editorKeys(ofSource.reveal), run: revealCaret },
        { key: editorKeys(ofSource.problems), run: openLintPanel },
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...searchKeymap,
        ...foldKeymap,
        ...defaultKeymap,
      ]),
    ],
  });
  const detach = sync.attach(view);
  const unwatch = watchProblems(view, { sync, problems, means: { fix, reveal } });
  return {
    view,
    sync,
    destroy() {
      unwatch();
      detach();
      view.destroy();
    },
  };
}
