import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import {
  IconFileExport,
  IconFileImport,
  IconMessages,
  IconPlus,
  IconPresentation,
  IconShare,
  IconStack2,
  IconTemplate,
} from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { navigate } from "wouter/use-browser-location";

import { useNewDraft } from "../drafts/use-new-draft.ts";
import { openImport } from "../import/import-store.ts";
import { usePresent } from "../present/use-present.ts";
import type { Reveal } from "../problems/use-reveal.ts";
import { conversationsAddress, draftsAddress } from "../routes/addresses.ts";
import { SendButton } from "../send/send-button.tsx";
import type { Send } from "../send/use-send.ts";
import { openTemplates } from "../templates/template-store.ts";
import { DraftName } from "./draft-name.tsx";
import { type HeaderAction, HeaderActions } from "./header-actions.tsx";
import { SavingMark } from "./saving-mark.tsx";
import { ThemeSwitch, useThemeAction } from "./theme-switch.tsx";
import { UndoButtons } from "./undo-buttons.tsx";

import classes from "./header-bar.module.css";

const ExportDialog = lazy(() => import("../export/export-dialog.tsx"));
const ShareDialog = lazy(() => import("../share/share-dialog.tsx"));

/** Where the user is, and what can be done with the draft as a whole. */
export function HeaderBar({ send, reveal }: { send: Send; reveal: Reveal }) {
  const isWide = useMediaQuery("(min-width: 90em)", true, { getInitialValueInEffect: false });
  const startNew = useNewDraft();
  const present = usePresent();
  const themeAction = useThemeAction();
  const [dialog, setDialog] = useState<"export" | "share">();
  const closeDialog = () => setDialog(undefined);
  const actions: HeaderAction[] = [
    { label: "New draft", icon: IconPlus, onSelect: startNew },
    { label: "Templates", icon: IconTemplate, onSelect: openTemplates },
    { label: "Import", icon: IconFileImport, onSelect: openImport },
    { label: "Export", icon: IconFileExport, onSelect: () => setDialog("export") },
    { label: "Share", icon: IconShare, onSelect: () => setDialog("share") },
    { label: "Present", icon: IconPresentation, onSelect: present },
    {
      label: "Conversations",
      icon: IconMessages,
      onSelect: () => navigate(conversationsAddress),
    },
  ];
  return (
    <header className={classes.bar}>
      <div className={classes.place}>
        <Button
          component={Link}
          href={draftsAddress}
          className={classes.drafts}
          variant="subtle"
          color="gray"
          size="compact-md"
          fz="sm"
          leftSection={<IconStack2 size={18} stroke={1.75} aria-hidden />}
        >
          Drafts
        </Button>
        <span className={classes.slash} aria-hidden>
          /
        </span>
        <DraftName />
        <SavingMark />
      </div>
      <div className={classes.actions}>
        <HeaderActions actions={isWide ? actions : [...actions, themeAction]} isWide={isWide} />
        <UndoButtons />
        {isWide && <ThemeSwitch />}
        <SendButton send={send} reveal={reveal} />
      </div>
      <Suspense>
        {dialog === "export" && <ExportDialog onClose={closeDialog} />}
        {dialog === "share" && <ShareDialog onClose={closeDialog} />}
      </Suspense>
    </header>
  );
}
