import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";

import { useCommands } from "../commands/offered-commands.ts";
import { ofDraft } from "../commands/shortcuts.ts";
import { useDraft } from "../draft-context.tsx";
import { HeaderIcon } from "./header-icon.tsx";

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
      <HeaderIcon {...undoCommand} isEnabled={canUndo} onClick={undo} />
      <HeaderIcon {...redoCommand} isEnabled={canRedo} onClick={redo} />
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
