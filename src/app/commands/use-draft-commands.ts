import { flushSync } from "react-dom";

import { useDraftStore } from "../draft-context.tsx";
import type { Pane } from "../panes/pane-names.ts";
import { useProblemStore } from "../problems/problem-context.tsx";
import type { DraftScreen } from "./draft-commands.ts";
import { useCommands } from "./offered-commands.ts";

/** What stands beside the composer. */
export const sideId = "side";

type Options = Pick<DraftScreen, "openCards" | "reveal" | "selectedKey" | "panes"> & {
  show(pane: Pane): void;
};

/** Offers what can be done with the open draft; the commands are loaded when they are looked for. */
export function useDraftCommands({ show, ...screen }: Options): void {
  const store = useDraftStore();
  const problems = useProblemStore();

  function goToPane(pane: Pane) {
    if (pane === "compose") return screen.reveal(["items"]);
    flushSync(() => show(pane));
    return document.getElementById(sideId)?.focus();
  }

  useCommands(async () => {
    const { draftCommands } = await import("./draft-commands.ts");
    return draftCommands({ ...screen, store, problems, goToPane });
  });
}
