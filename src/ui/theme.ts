import { createTheme, type CSSVariablesResolver } from "@mantine/core";

const monospace = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/** Quiet and exact: one accent, small radius; monospace only for what goes over the wire. */
export const theme = createTheme({
  primaryColor: "indigo",
  primaryShade: { light: 7, dark: 8 },
  defaultRadius: "sm",
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontFamilyMonospace: monospace,
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
});

const quiet = { "--mantine-color-dimmed": "var(--text-quiet)" };

/** Colors of the library that are too pale to be read well. */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...quiet, "--mantine-color-orange-9": "#c2410c" },
  dark: quiet,
});
