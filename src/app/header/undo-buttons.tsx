import { ActionIcon } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { useRef } from "react";

import { Hint } from "#ui/hint.tsx";

import { useCommands } from "../commands/offered-commands.ts";
import { ariaKeys, keysInWords, ofDraft, type Shortcut } from "../commands/shortcuts.ts";
import { useDraft } from "../draft-context.tsx";

export function UndoButtons() {
  const canUndo = useDraft(({ history }) => history.past.length > 0);
  const canRedo = useDraft(({ history }) => history.future.length > 0);
  const undo = useDraft((state) => state.undo);
  const redo = useDraft((state) => state.redo);
  useCommands(() => [
    ...(canUndo ? [{ ...undoCommand, run: undo }] : []),
    ...(canRedo ? [{ ...redoCommand, run: redo }] : []),
  ]);
  return (
    <>
      <HeaderIcon label="Undo" shortcut={ofDraft.undo} isEnabled={canUndo} onClick={undo}>
        <IconArrowBackUp size={20} stroke={1.75} aria-hidden />
      </HeaderIcon>
      <HeaderIcon label="Redo" shortcut={ofDraft.redo} isEnabled={canRedo} onClick={redo}>
        <IconArrowForwardUp size={20} stroke={1.75} aria-hidden />
      </HeaderIcon>
    </>
  );
}

const undoCommand = {
  id: "undo",
  label: "Undo",
  group: "This draft",
  icon: IconArrowBackUp,
  shortcut: ofDraft.undo,
} as const;

const redoCommand = {
  id: "redo",
  label: "Redo",
  group: "This draft",
  icon: IconArrowForwardUp,
  shortcut: ofDraft.redo,
} as const;

type HeaderIconProps = {
  label: string;
  shortcut: Shortcut;
  isEnabled: boolean;
  onClick(): void;
  children: React.ReactNode;
};

function HeaderIcon({ label, shortcut, isEnabled, onClick, children }: HeaderIconProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <ActionIcon
        ref={button}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-keyshortcuts={ariaKeys(shortcut)}
        // Not `disabled`: the focus would be lost with the last step.
        aria-disabled={!isEnabled}
        data-disabled={!isEnabled || undefined}
        onClick={isEnabled ? onClick : undefined}
      >
        {children}
      </ActionIcon>
      <Hint label={`${label} (${keysInWords(shortcut)})`} of={button} />
    </>
  );
}
