import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useRef } from "react";

import { Keys } from "../commands/keys.tsx";
import { ariaKeys } from "../commands/shortcuts.ts";
import type { HeaderAction } from "./header-actions.tsx";

/** The actions in a menu, which is open at first: it is loaded when somebody wants it. */
export default function HeaderMenu({ actions }: { actions: readonly HeaderAction[] }) {
  const menuButton = useRef<HTMLButtonElement>(null);
  return (
    <Menu position="bottom-end" withinPortal keepMounted={false} defaultOpened>
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
