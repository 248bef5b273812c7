import { IconFileText } from "@tabler/icons-react";
import { useMemo } from "react";
import { navigate } from "wouter/use-browser-location";

import { useDrafts } from "../drafts/library-context.tsx";
import { untitled } from "../drafts/title-of.ts";
import { useDraftTexts } from "../drafts/use-draft-texts.ts";
import { draftAddress } from "../routes/addresses.ts";
import { type Command, commandGroups } from "./command.ts";
import { useOffered } from "./offered-commands.ts";
import { useAppCommands } from "./use-app-commands.ts";
import { useGeneralCommands } from "./use-general-commands.ts";

/** What the screen offers, then what is offered everywhere, then the drafts; undefined until all of it is known. */
export function useAllCommands(): readonly Command[] | undefined {
  const { commands: offered, isAlone } = useOffered();
  const general = useGeneralCommands();
  const app = useAppCommands();
  const drafts = useDraftCommands();

  return useMemo(() => {
    if (!offered) return undefined;
    const elsewhere = isAlone ? [] : [...Object.values(general), ...drafts];
    return [...offered, ...elsewhere, ...app].toSorted(
      (a, b) => commandGroups.indexOf(a.group) - commandGroups.indexOf(b.group),
    );
  }, [offered, isAlone, general, drafts, app]);
}

function useDraftCommands(): readonly Command[] {
  const drafts = useDrafts() ?? none;
  const texts = useDraftTexts(drafts, false);
  return useMemo(
    () =>
      drafts
        .filter(({ id }) => draftAddress(id) !== window.location.pathname)
        .map(({ id, name }) => ({
          id: `draft ${id}`,
          label: name || (texts.get(id)?.title ?? untitled),
          group: "Drafts",
          icon: IconFileText,
          words: "open go to",
          run: () => navigate(draftAddress(id)),
        })),
    [drafts, texts],
  );
}

const none: never[] = [];
