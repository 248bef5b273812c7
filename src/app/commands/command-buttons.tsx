import { IconCommand, IconKeyboard } from "@tabler/icons-react";

import { HeaderIcon } from "../header/header-icon.tsx";
import { openCommands, openShortcuts } from "./command-area-store.ts";
import { anywhere } from "./shortcuts.ts";

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
      {commandActions.map(({ run, ...action }) => (
        <HeaderIcon key={action.label} {...action} onClick={run} />
      ))}
    </span>
  );
}
