import type { FunctionComponent } from "react";

import type { Shortcut } from "./shortcuts.ts";

/** One thing that can be done where one is: in a header, in a menu, by a key, or found by its name. */
export type Command = {
  /** Stays the same from visit to visit: what was used last is remembered by it. */
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  readonly icon: FunctionComponent<{ size?: number; stroke?: number; "aria-hidden"?: boolean }>;
  readonly shortcut?: Shortcut | undefined;
  /** Other words that somebody may look for. */
  readonly words?: string | undefined;
  /** What is to be said of it afterwards, where that cannot be seen. */
  run(): Said | Promise<Said>;
  /** Made more exact by what is typed, as a number says which item to go to. */
  exactly?(query: string): Pick<Command, "label" | "run"> | undefined;
};

/** In the order of the list as long as nothing is looked for. */
export const commandGroups = [
  "This draft",
  "This conversation",
  "Presentation",
  "Go to",
  "Add item",
  "Drafts",
  "App",
] as const;

export type CommandGroup = (typeof commandGroups)[number];

type Said = string | void;
