import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { talk, type Tally } from "./load-client.test-support.ts";
import type { Told } from "./load-server.test-support.ts";

const clients = 200;
const rounds = 8;
const seconds = Number(process.env.LOAD_SECONDS ?? 5);
const mebibyte = 1024 * 1024;

test(`${clients} clients and faults for ${seconds} seconds: no crash, no leak, no other errors`, async () => {
  const server = startServer();
  const started = await server.told();
  if (!("port" in started)) throw new Error("No port");
  const base = `http://127.0.0.1:${started.port}/api/conversations`;
  const tally: Tally = { calls: 0, faulty: 0, surprises: [] };
  const heaps: number[] = [];
  let resident = 0;
  for (let round = 0; round < rounds; round++) {
    const until = Date.now() + (seconds * 1000) / rounds;
    await Promise.all(Array.from({ length: clients }, () => talk(base, until, tally)));
    const memory = await server.measure();
    heaps.push(memory.heap / mebibyte);
    resident = Math.max(resident, memory.resident / mebibyte);
  }
  if (process.env.LOAD_SECONDS !== undefined) {
    process.stdout.write(`${JSON.stringify({ ...tally, heaps, resident })}\n`);
  }

  expect(tally.surprises.slice(0, 5)).toEqual([]);
  // A busy machine manages few calls in the time, and one of ten has a fault.
  expect(tally.faulty).toBeGreaterThan(0);
  // The first rounds warm up: code is compiled, caches fill.
  const [early, late] = [heaps.slice(2, 5), heaps.slice(5)].map(median);
  expect(late).toBeLessThan((early ?? 0) * 1.05 + 2);
  expect(resident).toBeLessThan(1024);
  expect(server.exitCode()).toBe(null);
}, 300_000);

/** The server in a process of its own: its heap is to be measured without ours. */
function startServer() {
  const program = join(import.meta.dirname, "load-server.test-support.ts");
  const script = `
    import { runnerImport } from "vite";
    const { module } = await runnerImport(${JSON.stringify(program)}, { configFile: false, logLevel: "silent" });
    await module.serveUnderLoad();`;
  const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "--eval", script], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The server ended with ${code}`);
  });

  async function told(): Promise<Told> {
    const [message]: Told[] = await Promise.race([once(child, "message"), ended]);
    if (message === undefined) throw new Error("Nothing was told");
    return message;
  }

  return {
    told,
    async measure() {
      child.send("measure");
      const memory = await told();
      if (!("heap" in memory)) throw new Error("No heap");
      return memory;
    },
    exitCode: () => child.exitCode,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
