import { chmod } from "node:fs/promises";
import { join } from "node:path";

import type { Plugin } from "vite";

/** Lets the system run what begins with `#!`: npx makes a link to it, and sets no rights the second time. */
export function executable(): Plugin {
  return {
    name: "executable",
    async writeBundle({ dir = "" }, bundle) {
      const programs = Object.values(bundle).filter(
        (output) => output.type === "chunk" && output.code.startsWith("#!"),
      );
      await Promise.all(programs.map(({ fileName }) => chmod(join(dir, fileName), 0o755)));
    },
  };
}
