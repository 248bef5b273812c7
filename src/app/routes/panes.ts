/** What can stand beside the composer, as the address names it. */
export const sidePanes = ["transcript", "json", "problems", "code", "stored"] as const;

export type SidePane = (typeof sidePanes)[number];

export function sidePaneOf(name: string | null): SidePane | undefined {
  return sidePanes.find((pane) => pane === name);
}
