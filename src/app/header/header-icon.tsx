import { ActionIcon } from "@mantine/core";
import { useRef } from "react";

import { Hint } from "#ui/hint.tsx";

import type { Command } from "../commands/command.ts";
import { ariaKeys, keysInWords } from "../commands/shortcuts.ts";

type Props = Pick<Command, "label" | "icon" | "shortcut"> & {
  isEnabled?: boolean;
  onClick(): void;
};

/** An action of a header as an icon, with its name and keys beside it when the pointer rests on it. */
export function HeaderIcon({ label, icon: Icon, shortcut, isEnabled = true, onClick }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <ActionIcon
        ref={button}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-keyshortcuts={shortcut && ariaKeys(shortcut)}
        // Not `disabled`: the focus would be lost, as with the last step of undo.
        aria-disabled={!isEnabled}
        data-disabled={!isEnabled || undefined}
        onClick={isEnabled ? onClick : undefined}
      >
        <Icon size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
      <Hint label={shortcut ? `${label} (${keysInWords(shortcut)})` : label} of={button} />
    </>
  );
}
