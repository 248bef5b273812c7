import { writeSync } from "node:fs";

import { createSandbox } from "./app.ts";
import { openStore } from "./store.ts";

/** Creates conversations until it is killed, and writes each one's id to stdout once it is acknowledged. */
export async function writeUntilKilled(url: string): Promise<never> {
  const sandbox = createSandbox({ store: await openStore({ url }) });
  const items = ["One", "Two", "Three"].map((content) => ({ role: "user", content }));
  const init = { method: "POST", body: JSON.stringify({ items }) };

  async function create(): Promise<void> {
    const response = await sandbox.request("/v1/conversations", init);
    const { id }: { id: string } = await response.json();
    writeSync(1, `${id}\n`);
  }

  while (true) await Promise.all([create(), create(), create()]);
}
