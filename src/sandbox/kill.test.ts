import { spawn } from "node:child_process";
import { join } from "node:path";

import { createClient } from "@libsql/client";
import { expect, onTestFinished, test } from "vitest";

import { startSandbox, temporaryUrl } from "./sandbox.test-support.ts";

/** What the writer puts into a conversation, in order: three items, two more, and two more. */
const everything = ["0", "1", "2", "3", "4", "5", "6"];

test("What was acknowledged survives SIGKILL at any moment", { timeout: 300_000 }, async () => {
  const url = temporaryUrl();
  const lines: string[] = [];
  for (const count of [1, 7, 40, 90, 150]) {
    lines.push(...(await writeAndKill(url, count)));
    expect(await integrityOf(url)).toBe("ok");
  }
  expect(lines.length).toBeGreaterThanOrEqual(288);

  const sandbox = await startSandbox({ url });
  for (const [id, deeds] of deedsOf(lines)) {
    expect(possibleStates(deeds)).toContainEqual(await stateOf(sandbox, id));
  }
});

/** The last write may have come to pass without having been acknowledged; half of it may not. */
function possibleStates(deeds: readonly string[]): unknown[] {
  if (deeds.includes("deleted")) return ["gone"];
  if (deeds.includes("deleting")) return ["gone", everything];
  const added = deeds.filter((deed) => deed === "added").length;
  return [added, added + 1].map((times) => everything.slice(0, 3 + 2 * times));
}

async function stateOf(
  { ask, itemsOf }: Awaited<ReturnType<typeof startSandbox>>,
  id: string,
): Promise<unknown> {
  if ((await ask("GET", `/${id}`)).status === 404) return "gone";
  const items = await itemsOf(id);
  return items.map(({ content }) => (Array.isArray(content) ? content[0]?.text : undefined));
}

/** What the writer said of each conversation. */
function deedsOf(lines: readonly string[]): Map<string, string[]> {
  const deeds = new Map<string, string[]>();
  for (const line of lines) {
    const [deed = "", id = ""] = line.split(" ");
    deeds.set(id, [...(deeds.get(id) ?? []), deed]);
  }
  return deeds;
}

async function integrityOf(url: string): Promise<unknown> {
  const client = createClient({ url });
  const { rows } = await client.execute("PRAGMA integrity_check");
  client.close();
  return rows[0]?.integrity_check;
}

/** Runs a writer, kills it some moment after its nth acknowledgement, and returns all that it acknowledged. */
function writeAndKill(url: string, count: number): Promise<string[]> {
  const writer = join(import.meta.dirname, "crash-writer.test-support.ts");
  const script = `
    import { runnerImport } from "vite";
    const { module } = await runnerImport(${JSON.stringify(writer)}, { configFile: false, logLevel: "silent" });
    await module.writeUntilKilled(${JSON.stringify(url)});`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const isDue = output.split("\n").length > count;
      output += chunk.toString();
      if (!isDue && output.split("\n").length > count) {
        setTimeout(() => child.kill("SIGKILL"), Math.random() * 20);
      }
    });
    child.on("error", reject);
    child.on("close", (_code, signal) => {
      if (signal !== "SIGKILL") reject(new Error("The writer ended before it was killed"));
      // A line cut in two by the kill has no line end behind it.
      else resolve(output.split("\n").slice(0, -1));
    });
  });
}
