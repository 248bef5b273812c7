import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { useRef } from "react";

import { Hint } from "#ui/hint.tsx";

import type { HeaderAction } from "./header-actions.tsx";

export function ThemeSwitch() {
  const { label, icon: ThemeSymbol, run } = useThemeAction();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <ActionIcon
        ref={button}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        onClick={run}
      >
        <ThemeSymbol size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
      <Hint label={label} of={button} />
    </>
  );
}

export function useThemeAction(): HeaderAction {
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme("light") === "dark";
  return {
    label: isDark ? "Use light colours" : "Use dark colours",
    icon: isDark ? IconSun : IconMoon,
    run: () => setColorScheme(isDark ? "light" : "dark"),
  };
}
