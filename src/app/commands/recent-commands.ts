import { createSetting } from "../setting.ts";

/** So many are remembered. */
const most = 8;

/** The ids of the commands that were used last, the last one first. */
export const recentCommands = createSetting("recent-commands", (stored): readonly string[] =>
  Array.isArray(stored)
    ? stored.filter((id): id is string => typeof id === "string").slice(0, most)
    : [],
);

export function noteCommand(id: string): void {
  const { value } = recentCommands.getState();
  recentCommands.setState({ value: [id, ...value.filter((other) => other !== id)].slice(0, most) });
}
