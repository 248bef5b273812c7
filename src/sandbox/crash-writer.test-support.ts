import { writeSync } from "node:fs";

import { createSandbox } from "./app.ts";
import { openStore } from "./store.ts";

/**
 * Writes until it is killed: creates conversations of three items, adds two items at a time, deletes.
 * Each write stands in a line on stdout once it is acknowledged: `created id`, `added id`, `deleted id`; a
 * deletion also before it begins, `deleting id`, as it may come to pass without being acknowledged.
 */
export async function writeUntilKilled(url: string): Promise<never> {
  const sandbox = createSandbox({ store: await openStore({ url }) });

  async function ask(method: string, path: string, items?: readonly string[]): Promise<string> {
    const body = items && JSON.stringify({ items: items.map((content) => message(content)) });
    const response = await sandbox.request(`/v1/conversations${path}`, { method, body });
    if (!response.ok) throw new Error(await response.text());
    const { id = "" }: { id?: string } = await response.json();
    return id;
  }

  async function live(): Promise<void> {
    const id = await ask("POST", "", ["0", "1", "2"]);
    writeSync(1, `created ${id}\n`);
    for (const texts of [
      ["3", "4"],
      ["5", "6"],
    ]) {
      await ask("POST", `/${id}/items`, texts);
      writeSync(1, `added ${id}\n`);
    }
    if (!id.endsWith("0")) return;
    writeSync(1, `deleting ${id}\n`);
    await ask("DELETE", `/${id}`);
    writeSync(1, `deleted ${id}\n`);
  }

  while (true) await Promise.all([live(), live(), live()]);
}

function message(content: string) {
  return { role: "user", content };
}
