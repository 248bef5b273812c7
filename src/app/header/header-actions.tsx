import { ActionIcon, Button } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";

import type { Command } from "../commands/command.ts";

const HeaderMenu = lazy(() => import("./header-menu.tsx"));

export type HeaderAction = Pick<Command, "label" | "icon" | "shortcut"> & { run(): unknown };

type Props = { buttons: readonly HeaderAction[]; menu: readonly HeaderAction[] };

/** What can be done with the draft as a whole, and a menu of the rest. */
export function HeaderActions({ buttons, menu }: Props) {
  return (
    <>
      {buttons.map(({ label, icon: ActionSymbol, run }) => (
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
      ))}
      <MoreActions actions={menu} />
    </>
  );
}

function MoreActions({ actions }: { actions: readonly HeaderAction[] }) {
  const [isMenuAsked, askForMenu] = useState(false);
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label="More actions"
      aria-haspopup="menu"
      onClick={() => askForMenu(true)}
    >
      <IconDots size={20} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
  if (!isMenuAsked) return button;
  return (
    <Suspense fallback={button}>
      <HeaderMenu actions={actions} />
    </Suspense>
  );
}
