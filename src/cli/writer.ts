import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes to a stream no faster than it is read, so that what waits stays small. */
export function writer(stream: Writable): (text: string) => Promise<void> {
  // Who reads only the beginning, as `head` does, has seen enough.
  stream.once("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit();
    throw error;
  });
  return async (text) => {
    if (!stream.write(text)) await once(stream, "drain");
  };
}
