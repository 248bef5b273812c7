import { setDiagnostics } from "@codemirror/lint";
import { StateEffect } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

import type { ProblemStore } from "../problems/problem-store.ts";
import { markFault, markProblems } from "./diagnostics.ts";
import type { SourceSync } from "./source-sync.ts";

type Options = {
  sync: SourceSync;
  problems: ProblemStore;
  means: Parameters<typeof markProblems>[2];
};

/** Milliseconds without a change after which marks are set anew; until then they move with the text. */
const pause = 150;

/** Marks in the text what is wrong with it, or with the draft that it says, until the returned function is called. */
export function watchProblems(view: EditorView, { sync, problems, means }: Options): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marked: readonly unknown[] = [];
  function plan() {
    clearTimeout(timer);
    timer = setTimeout(mark, pause);
  }
  function mark() {
    const { fault } = sync.state.getState();
    const { all, document } = problems.getState();
    const seen = [view.state.doc, fault, all, sync.shows(document)];
    // Marks that are set anew close what is told of them.
    if (seen.every((part, index) => part === marked[index])) return;
    marked = seen;
    if (fault) markFault(view, fault);
    else if (sync.shows(document)) markProblems(view, all, means);
    else view.dispatch(setDiagnostics(view.state, []));
  }
  view.dispatch({
    effects: StateEffect.appendConfig.of(
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) plan();
      }),
    ),
  });
  const unwatch = [problems.subscribe(plan), sync.state.subscribe(plan)];
  plan();
  return () => {
    clearTimeout(timer);
    for (const stop of unwatch) stop();
  };
}
