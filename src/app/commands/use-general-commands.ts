import { IconLayoutGrid, IconMessages, IconPlus, IconStack2 } from "@tabler/icons-react";
import { useMemo } from "react";
import { navigate } from "wouter/use-browser-location";

import { useNewDraft } from "../drafts/use-new-draft.ts";
import { conversationsAddress, draftsAddress, galleryAddress } from "../routes/addresses.ts";
import type { Command } from "./command.ts";

/** What can be done on every screen. */
export function useGeneralCommands() {
  const startNew = useNewDraft();
  return useMemo(
    () =>
      ({
        newDraft: {
          id: "new-draft",
          label: "New draft",
          group: "Drafts",
          icon: IconPlus,
          words: "create start empty",
          run: startNew,
        },
        drafts: {
          id: "drafts",
          label: "Drafts",
          group: "Go to",
          icon: IconStack2,
          words: "all list open",
          run: () => navigate(draftsAddress),
        },
        conversations: {
          id: "conversations",
          label: "Conversations",
          group: "Go to",
          icon: IconMessages,
          words: "stored history list open id",
          run: () => navigate(conversationsAddress),
        },
        gallery: {
          id: "gallery",
          label: "Gallery",
          group: "Go to",
          icon: IconLayoutGrid,
          words: "kinds tools examples reference fields documentation",
          run: () => navigate(galleryAddress),
        },
      }) satisfies Record<string, Command>,
    [startNew],
  );
}
