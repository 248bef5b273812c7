import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useRef } from "react";

import type { Command } from "../commands/command.ts";
import { Keys } from "../commands/keys.tsx";
import { ariaKeys } from "../commands/shortcuts.ts";

export type HeaderAction = Pick<Command, "label" | "icon" | "shortcut"> & { run(): unknown };

type Props = {
  actions: readonly HeaderAction[];
  /** Whether there is room for a button each; else one menu holds them. */
  isWide: boolean;
};

/** What can be done with the draft as a whole. */
export function HeaderActions({ actions, isWide }: Props) {
  const menuButton = useRef<HTMLButtonElement>(null);
  if (isWide) {
    return actions.map(({ label, icon: ActionSymbol, run }) => (
      <Button
        key={label}
        variant="subtle"
        color="gray"
        size="compact-md"
        fz="sm"
        leftSection={<ActionSymbol size={18} stroke={1.75} aria-hidden />}
        onClick={run}
      >
        {label}
      </Button>
    ));
  }
  return (
    <Menu position="bottom-end" withinPortal keepMounted={false}>
      <Menu.Target>
        <ActionIcon
          ref={menuButton}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label="More actions"
        >
          <IconDots size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ label, icon: ActionSymbol, shortcut, run }) => (
          <Menu.Item
            key={label}
            aria-keyshortcuts={shortcut && ariaKeys(shortcut)}
            rightSection={
              shortcut?.keys[0] && (
                <span aria-hidden>
                  <Keys keys={shortcut.keys[0]} />
                </span>
              )
            }
            leftSection={<ActionSymbol size={16} stroke={1.75} aria-hidden />}
            onClick={() => {
              // A dialog gives the focus back to what had it: the menu is gone by then.
              menuButton.current?.focus();
              run();
            }}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
