import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useCallback, useEffect, useRef } from "react";

import { useCommands } from "../commands/offered-commands.ts";
import { ariaKeys, isPressed, ofDraft } from "../commands/shortcuts.ts";
import { nextProblem, type Visited } from "./next-problem.ts";
import { useProblemStore } from "./problem-context.tsx";
import { withoutNotes } from "./severity.tsx";
import type { Reveal } from "./use-reveal.ts";

/** What `aria-keyshortcuts` says of them. */
export const problemKeys = [ofDraft.nextProblem, ofDraft.previousProblem].map(ariaKeys).join(" ");

const nextCommand = {
  id: "next-problem",
  label: ofDraft.nextProblem.label,
  group: "This draft",
  icon: IconArrowDown,
  shortcut: ofDraft.nextProblem,
  words: "error warning",
} as const;

const previousCommand = {
  ...nextCommand,
  id: "previous-problem",
  label: ofDraft.previousProblem.label,
  icon: IconArrowUp,
  shortcut: ofDraft.previousProblem,
} as const;

/** F8 goes to the next error or warning from wherever the focus is, Shift+F8 to the one before. */
export function useProblemKeys(reveal: Reveal): void {
  const store = useProblemStore();
  const visited = useRef<Visited>(undefined);
  const go = useCallback(
    (step: 1 | -1) => {
      store.checkNow();
      const problems = withoutNotes(store.getState().all);
      const index = nextProblem(problems, visited.current, step);
      const problem = problems[index];
      if (!problem) return "There is no problem.";
      visited.current = { problem, index };
      reveal(problem.path);
      return undefined;
    },
    [store, reveal],
  );
  useCommands(() => [
    { ...nextCommand, run: () => go(1) },
    { ...previousCommand, run: () => go(-1) },
  ]);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isNext = isPressed(event, ofDraft.nextProblem);
      if (!isNext && !isPressed(event, ofDraft.previousProblem)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      go(isNext ? 1 : -1);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [go]);
}
