import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { describe, expect, onTestFinished, test } from "vitest";

import { readArguments } from "../read-arguments.ts";
import { conversation, jsonLines, startSending, textsOf } from "./send.test-support.ts";

const count = 1000;
const lengthOf = (index: number) => (index % 100 === 0 ? 45 : 1 + (index % 3));
const bodies = Array.from({ length: count }, (_, index) => conversation(index, lengthOf(index)));

/**
 * Sends in a process of its own, which gives itself the signal right after it has printed so many lines:
 * from here it would come late on a busy machine, when all is sent.
 */
async function sendUntil(signal: "SIGKILL" | "SIGINT", lines: number, argv: readonly string[]) {
  const program = join(import.meta.dirname, "send.ts");
  const script = `
    import { writeSync } from "node:fs";
    import { Writable } from "node:stream";
    import { runnerImport } from "vite";
    const { module } = await runnerImport(${JSON.stringify(program)}, { configFile: false, logLevel: "silent" });
    let printed = 0;
    const output = new Writable({
      write(line, _, done) {
        writeSync(1, line);
        if (++printed === ${lines}) process.kill(process.pid, "${signal}");
        done();
      },
    });
    const { stdin: standardInput, stderr: errors } = process;
    process.exitCode = await module.send(${JSON.stringify(readArguments(["send", ...argv]))}, { builtApp: "", standardInput, output, errors });`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const printed = { output: "", errors: "" };
  child.stderr.on("data", (chunk: Buffer) => (printed.errors += chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => (printed.output += chunk.toString()));
  await once(child, "close");
  return { code: child.exitCode, signal: child.signalCode, ...printed };
}

describe("send that is interrupted", () => {
  test("killed twice and resumed, each of 1,000 conversations exists once and whole", async () => {
    const { write, send, stored } = startSending();
    const file = write("a.jsonl", bodies);
    const argv = [file, "--concurrency", "32"];
    for (const lines of [200, 600]) {
      const { signal } = await sendUntil(
        "SIGKILL",
        lines,
        lines === 200 ? argv : [...argv, "--resume"],
      );
      expect(signal).toBe("SIGKILL");
    }
    const { code, results } = await send([...argv, "--resume"]);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect({ code, count: results.length }).toEqual({ code: 0, count });
    const contents = new Map((await stored()).map(({ id, texts }) => [id, texts]));
    expect(contents.size).toBe(count);
    for (const { id, line } of results) {
      const index = Number(line) - 1;
      expect(contents.get(String(id))).toEqual(textsOf(index, lengthOf(index)));
    }
  }, 300_000);

  test("Ctrl-C lets what is in flight finish, and says how to go on", async () => {
    const { write, send, stored } = startSending();
    const some = bodies.slice(0, 100);
    const file = write("a.jsonl", some);
    const { code, output, errors } = await sendUntil("SIGINT", 20, [file]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^Stopping once .*\nTo send what is missing, .* --resume\.\n$/);
    const sent = jsonLines(output).filter(({ ok }) => ok);
    expect(sent.length).toBeLessThan(some.length);
    expect((await stored()).length).toBeLessThan(some.length);
    expect((await send([file, "--resume"])).results).toHaveLength(some.length);
    expect(await stored()).toHaveLength(some.length);
  }, 300_000);
});
