import { useMantineColorScheme } from "@mantine/core";
import {
  IconDeviceDesktop,
  IconKeyboard,
  IconMoon,
  IconPrinter,
  IconSun,
} from "@tabler/icons-react";
import { useMemo } from "react";

import { openShortcuts } from "./command-area-store.ts";
import type { Command } from "./command.ts";
import { anywhere } from "./shortcuts.ts";

/** How the app looks and how it is used: the same everywhere, also where nothing else is to be named. */
export function useAppCommands(): readonly Command[] {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return useMemo(() => {
    const others = schemes.filter(({ scheme }) => scheme !== colorScheme);
    const colours = others.map(({ scheme, label, icon }): Command => ({
      id: `colours-${scheme}`,
      label,
      group: "App",
      icon,
      words: "theme mode colors appearance",
      run: () => setColorScheme(scheme),
    }));
    return [...colours, printing, showingShortcuts];
  }, [colorScheme, setColorScheme]);
}

const schemes = [
  { scheme: "light", label: "Use light colours", icon: IconSun },
  { scheme: "dark", label: "Use dark colours", icon: IconMoon },
  { scheme: "auto", label: "Use the colours of the system", icon: IconDeviceDesktop },
] as const;

const printing: Command = {
  id: "print",
  label: "Print",
  group: "App",
  icon: IconPrinter,
  words: "paper pdf",
  run: () => window.print(),
};

const showingShortcuts: Command = {
  id: "shortcuts",
  label: "Keyboard shortcuts",
  group: "App",
  icon: IconKeyboard,
  shortcut: anywhere.shortcuts,
  words: "keys help",
  run: openShortcuts,
};
