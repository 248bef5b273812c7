import type { Readable, Writable } from "node:stream";

/** What a command has to do with outside of its arguments and files. */
export type Surroundings = {
  /** The directory of the built app. */
  builtApp: string;
  standardInput: Readable;
  output: Writable & Partial<Terminal>;
  errors: Writable;
};

/** What a stream has when it writes to a person's screen; `hasColors` heeds NO_COLOR. */
type Terminal = { isTTY: boolean; hasColors(): boolean };

export const exitCodes = { fine: 0, problems: 1, unreadable: 2 } as const;
