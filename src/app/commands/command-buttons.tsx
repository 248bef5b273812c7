import { ActionIcon } from "@mantine/core";
import { IconCommand, IconKeyboard } from "@tabler/icons-react";
import { useRef } from "react";

import { Hint } from "#ui/hint.tsx";

import { openCommands, openShortcuts } from "./command-area-store.ts";
import { anywhere, ariaKeys, keysInWords } from "./shortcuts.ts";

import classes from "./command-buttons.module.css";

/** The search for commands and the list of shortcuts, as a menu shows them. */
export const commandActions = [
  { label: "Commands", icon: IconCommand, shortcut: anywhere.commands, run: openCommands },
  {
    label: "Keyboard shortcuts",
    icon: IconKeyboard,
    shortcut: anywhere.shortcuts,
    run: openShortcuts,
  },
];

/** The same as buttons, for a header that has room for them. */
export function CommandButtons() {
  return (
    <span className={classes.buttons}>
      {commandActions.map((action) => (
        <CommandButton key={action.label} {...action} />
      ))}
    </span>
  );
}

function CommandButton({ label, icon: Icon, shortcut, run }: (typeof commandActions)[number]) {
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
        onClick={run}
      >
        <Icon size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
      <Hint label={`${label} (${keysInWords(shortcut)})`} of={button} />
    </>
  );
}
