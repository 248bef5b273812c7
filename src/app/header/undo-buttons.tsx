import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";

import { useDraft } from "../draft-context.tsx";

export function UndoButtons() {
  const canUndo = useDraft(({ history }) => history.past.length > 0);
  const canRedo = useDraft(({ history }) => history.future.length > 0);
  const undo = useDraft((state) => state.undo);
  const redo = useDraft((state) => state.redo);
  return (
    <>
      <HeaderIcon label="Undo" keys="Ctrl+Z" isEnabled={canUndo} onClick={undo}>
        <IconArrowBackUp size={20} stroke={1.75} aria-hidden />
      </HeaderIcon>
      <HeaderIcon label="Redo" keys="Ctrl+Shift+Z" isEnabled={canRedo} onClick={redo}>
        <IconArrowForwardUp size={20} stroke={1.75} aria-hidden />
      </HeaderIcon>
    </>
  );
}

type HeaderIconProps = {
  label: string;
  keys: string;
  isEnabled: boolean;
  onClick(): void;
  children: React.ReactNode;
};

function HeaderIcon({ label, keys, isEnabled, onClick, children }: HeaderIconProps) {
  return (
    <Tooltip label={`${label} (${keys})`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        // Not `disabled`: the focus would be lost with the last step.
        aria-disabled={!isEnabled}
        data-disabled={!isEnabled || undefined}
        onClick={isEnabled ? onClick : undefined}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
