import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";

import type { HeaderAction } from "./header-actions.tsx";
import { HeaderIcon } from "./header-icon.tsx";

export function ThemeSwitch() {
  const { run, ...action } = useThemeAction();
  return <HeaderIcon {...action} onClick={run} />;
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
