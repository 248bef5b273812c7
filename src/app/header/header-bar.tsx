import { useMediaQuery } from "@mantine/hooks";
import {
  IconFileExport,
  IconFileImport,
  IconPresentation,
  IconShare,
  IconTemplate,
} from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";

import { commandActions } from "../commands/command-buttons.tsx";
import type { Command } from "../commands/command.ts";
import { useCommands } from "../commands/offered-commands.ts";
import { useGeneralCommands } from "../commands/use-general-commands.ts";
import { openImport } from "../import/import-store.ts";
import { usePresent } from "../present/use-present.ts";
import type { Reveal } from "../problems/use-reveal.ts";
import { SendButton } from "../send/send-button.tsx";
import type { SendControl } from "../send/use-send.ts";
import { openTemplates } from "../templates/template-store.ts";
import { DraftName } from "./draft-name.tsx";
import { HeaderActions } from "./header-actions.tsx";
import { DraftsLink } from "./header-link.tsx";
import { SavingMark } from "./saving-mark.tsx";
import { useThemeAction } from "./theme-switch.tsx";
import { UndoButtons } from "./undo-buttons.tsx";

import bar from "#ui/bar.module.css";
import classes from "./header-bar.module.css";

const ExportDialog = lazy(() => import("../export/export-dialog.tsx"));
const ShareDialog = lazy(() => import("../share/share-dialog.tsx"));

/** Where the user is, and what can be done with the draft as a whole. */
export function HeaderBar({ send, reveal }: { send: SendControl | undefined; reveal: Reveal }) {
  const isWide = useMediaQuery("(min-width: 75em)", true, { getInitialValueInEffect: false });
  const { newDraft, conversations, gallery } = useGeneralCommands();
  const present = usePresent();
  const themeAction = useThemeAction();
  const [dialog, setDialog] = useState<"export" | "share">();
  const closeDialog = () => setDialog(undefined);
  const commands: Command[] = [
    { ...templates, run: openTemplates },
    { ...importing, run: openImport },
    { ...exporting, run: () => setDialog("export") },
    { ...sharing, run: () => setDialog("share") },
    { ...presenting, run: present },
  ];
  useCommands(() => commands);
  const elsewhere = [newDraft, conversations, gallery, themeAction, ...commandActions];
  return (
    <header className={`${bar.bar} ${classes.bar}`}>
      <div className={`${bar.place} ${classes.place}`}>
        <DraftsLink />
        <DraftName />
        <SavingMark />
      </div>
      <div className={bar.actions}>
        <HeaderActions
          buttons={isWide ? commands : []}
          menu={isWide ? elsewhere : [...commands, ...elsewhere]}
        />
        <UndoButtons />
        <SendButton send={send} reveal={reveal} />
      </div>
      <Suspense>
        {dialog === "export" && <ExportDialog onClose={closeDialog} />}
        {dialog === "share" && <ShareDialog onClose={closeDialog} />}
      </Suspense>
    </header>
  );
}

const ofDraft = { group: "This draft" } as const;

const templates = {
  ...ofDraft,
  id: "templates",
  label: "Templates",
  icon: IconTemplate,
  words: "start from example",
};

const importing = {
  ...ofDraft,
  id: "import",
  label: "Import",
  icon: IconFileImport,
  words: "open file paste load read",
};

const exporting = {
  ...ofDraft,
  id: "export",
  label: "Export",
  icon: IconFileExport,
  words: "download save html markdown code file",
};

const sharing = { ...ofDraft, id: "share", label: "Share", icon: IconShare, words: "link copy" };

const presenting = {
  ...ofDraft,
  id: "present",
  label: "Present",
  icon: IconPresentation,
  words: "full screen slides show",
};
