import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readEnvironment } from "./environment.ts";
import { createHttpServer } from "./http-server.ts";
import { openServer } from "./open-server.ts";

/** What the server says of itself to the process that has started it. */
export type Told = { port: number } | { heap: number; resident: number };

/**
 * Runs the server with its sandbox in a process of its own, started with `--expose-gc`. It tells its
 * port, and for each message it gets its memory in bytes, after all garbage is gone.
 */
export async function serveUnderLoad(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "load-"));
  process.once("exit", () => rmSync(directory, { recursive: true }));
  process.once("disconnect", () => process.exit());
  const { app } = await openServer(readEnvironment({ DATA_DIR: directory }));
  const server = createHttpServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  process.on("message", () => {
    // What is freed by finalisers is gone only after the second.
    globalThis.gc?.();
    setTimeout(() => {
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      tell({ heap: heapUsed, resident: rss });
    }, 50);
  });
  const address = server.address();
  if (typeof address === "object" && address) tell({ port: address.port });
}

function tell(what: Told): void {
  process.send?.(what);
}
