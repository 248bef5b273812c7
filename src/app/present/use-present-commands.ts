import {
  type Icon,
  IconArrowsMaximize,
  IconArrowUp,
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  IconArrowDown,
  IconEye,
  IconSunMoon,
  IconX,
} from "@tabler/icons-react";

import { useCommands } from "../commands/offered-commands.ts";
import { type Command, presentKeys } from "./commands.ts";

/** What the keys do by its name too; nothing else of this browser is offered meanwhile. */
export function usePresentCommands(perform: Readonly<Record<Command, () => void>>): void {
  useCommands(
    () =>
      presentKeys.map((shortcut) => ({
        id: `present-${shortcut.command}`,
        label: shortcut.label,
        group: "Presentation",
        icon: icons[shortcut.command],
        shortcut,
        run: perform[shortcut.command],
      })),
    { areAlone: true },
  );
}

const icons: Record<Command, Icon> = {
  next: IconChevronRight,
  previous: IconChevronLeft,
  onward: IconArrowDown,
  backward: IconArrowUp,
  first: IconChevronsLeft,
  last: IconChevronsRight,
  hint: IconEye,
  colours: IconSunMoon,
  full_screen: IconArrowsMaximize,
  leave: IconX,
};
