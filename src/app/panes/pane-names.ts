import type { SidePane } from "../routes/panes.ts";

export type Pane = "compose" | SidePane;

/** What the panes are called wherever one can go to them. */
export const paneNames: Record<Pane, string> = {
  compose: "Compose",
  transcript: "Transcript",
  json: "JSON",
  problems: "Problems",
  code: "Code",
  stored: "As stored",
};
