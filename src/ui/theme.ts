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

const ours = {
  "--mantine-color-dimmed": "var(--text-quiet)",
  "--mantine-color-error": "var(--text-problem)",
};

/** Colors of the library that are too pale to be read well. */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...ours,
    "--mantine-color-placeholder": "#6c747c",
    "--mantine-color-orange-9": "#c2410c",
    "--mantine-color-indigo-light-hover": "#ccd7ff",
    "--mantine-color-red-light-color": "#a61e1e",
    "--mantine-color-yellow-light-color": "#8a4b00",
  },
  dark: { ...ours, "--mantine-color-placeholder": "#92979f" },
});
