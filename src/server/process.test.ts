import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";

import { createBuilder } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

// Inside the project, so that the bundle finds its dependencies.
const cache = join(import.meta.dirname, "../../node_modules/.cache");
mkdirSync(cache, { recursive: true });
const root = mkdtempSync(join(cache, "server-"));
const running: ChildProcess[] = [];

beforeAll(async () => {
  const builder = await createBuilder({
    logLevel: "error",
    environments: { ssr: { build: { outDir: root } } },
  });
  const { ssr } = builder.environments;
  if (ssr) await builder.build(ssr);
  mkdirSync(join(root, "client"));
  writeFileSync(join(root, "client/index.html"), "<title>The app</title>");
}, 300_000);

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

afterAll(() => rmSync(root, { recursive: true }));

/** A built program, with nothing in its environment but these variables. */
function start(
  variables: Record<string, string> = {},
  program = "server/main.js",
  argv: readonly string[] = [],
) {
  const child = spawn(process.execPath, [join(root, program), ...argv], {
    cwd: root,
    env: { PORT: "0", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  return { child, output, stdout: child.stdout };
}

async function startListening(
  variables: Record<string, string> = {},
  program?: string,
  argv?: readonly string[],
) {
  const { child, output, stdout } = start(variables, program, argv);
  const ended = once(child, "exit").then(() => {
    throw new Error(output.stderr);
  });
  await Promise.race([once(stdout, "data"), ended]);
  const address = /is at (http:\S+)/.exec(output.stdout)?.[1] ?? "";
  return { child, output, address };
}

async function startFailing(variables: Record<string, string>) {
  const { child, output } = start(variables);
  await once(child, "close");
  return { code: child.exitCode, ...output };
}

describe("the server as a process", () => {
  test("it says where it is, and serves the app and the sandbox there", async () => {
    const { output, address } = await startListening();
    expect(output.stdout).toMatch(
      /^Conversation Builder is at http:\/\/127\.0\.0\.1:\d+ {2}\(sandbox\)\n$/,
    );
    expect(await (await fetch(address)).text()).toBe("<title>The app</title>");
    const created = await fetch(`${address}/api/conversations`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"items":[]}',
    });
    const { id } = await created.json();
    expect((await fetch(`${address}/sandbox/v1/conversations/${id}`)).status).toBe(200);
  });

  test("with a key it names the upstream, and never the key", async () => {
    const { output, address } = await startListening({ OPENAI_API_KEY: "sk-MARKER-123" });
    expect(output.stdout).toContain("(api.openai.com)");
    expect(await (await fetch(`${address}/api/status`)).json()).toMatchObject({
      upstream: { kind: "openai", host: "api.openai.com" },
    });
    expect(JSON.stringify(output)).not.toContain("MARKER");
  });

  test.each(["SIGTERM", "SIGINT"] as const)(
    "%s lets the request in flight finish, and ends well",
    async (signal) => {
      const { child, address } = await startListening();
      const { port, hostname } = new URL(address);
      const socket = connect(Number(port), hostname).setEncoding("utf8");
      let answer = "";
      socket.on("data", (text: string) => (answer += text));
      socket.write(
        'POST /api/conversations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"items"',
      );
      await fetch(`${address}/api/status`);
      child.kill(signal);
      await untilRefused(address);
      socket.write(":[]}");
      const [code] = await once(child, "exit");
      expect(code).toBe(0);
      expect(answer).toContain("HTTP/1.1 200 OK");
      expect(answer).toContain('"id":"conv_');
    },
  );

  test("bad variables stop the start, each by name and without a stack", async () => {
    const { code, stdout, stderr } = await startFailing({ PORT: "x", HOST: "0.0.0.0" });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/PORT: must be[\s\S]*ACCESS_TOKEN: must be set/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("a port in use stops the start and says so", async () => {
    const { address } = await startListening();
    const { code, stdout, stderr } = await startFailing({ PORT: new URL(address).port });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^PORT: \d+ is in use on 127\.0\.0\.1\..*\n$/);
  });

  test("a data directory that cannot be one stops the start and is named", async () => {
    writeFileSync(join(root, "file"), "");
    const { code, stdout, stderr } = await startFailing({ DATA_DIR: join(root, "file/data") });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^DATA_DIR: .*file\/data cannot be used to keep the sandbox: .*\n$/);
  });
});

describe("the command line as a process", () => {
  const cli = join(root, "cli/main.js");

  test("without a command it starts the app", async () => {
    const { address } = await startListening({}, "cli/main.js");
    expect(await (await fetch(address)).text()).toBe("<title>The app</title>");
  });

  test("it serves the sandbox alone, whose faults befall real connections", async () => {
    const argv = ["sandbox", "--port", "0", "--database", ":memory:", "--fault", "latency; ms=1"];
    const { child, output, address } = await startListening({}, "cli/main.js", argv);
    const conversations = `${address}/conversations`;
    expect(output.stdout).toContain(`baseURL: "${address}"`);

    const { id } = await (await fetch(conversations, { method: "POST" })).json();
    const change = (fault: string) =>
      fetch(`${conversations}/${id}`, {
        method: "POST",
        headers: { "X-Sandbox-Fault": fault },
        body: JSON.stringify({ metadata: { fault } }),
      });
    await expect(change("connection_cut; after_write")).rejects.toThrow(TypeError);
    const kept = await (await fetch(`${conversations}/${id}`)).json();
    expect(kept.metadata).toEqual({ fault: "connection_cut; after_write" });
    const half = await change("connection_cut; at=middle");
    expect(half.status).toBe(200);
    await expect(half.text()).rejects.toThrow(TypeError);

    const faults = await (await fetch(new URL("/faults", address))).json();
    expect(faults.faults).toMatchObject([{ fault: "latency", ms: 1 }]);
    expect((await fetch(`${conversations}/${id}`, { method: "DELETE" })).status).toBe(200);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("it checks what comes in, and ends with the exit code", () => {
    const input = '{"items":[5]}';
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "check", "-"], {
      input,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("-:1 items[0] error invalid_type");
  });

  test.skipIf(process.platform === "win32")("the system may run it", () => {
    expect(statSync(cli).mode & 0o111).toBe(0o111);
  });

  test("a reader who leaves ends it quietly", async () => {
    const file = join(root, "many.jsonl");
    writeFileSync(file, '{"items":[5]}\n'.repeat(50_000));
    const child = spawn(process.execPath, [cli, "check", file], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.push(child);
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
    child.stdout.once("data", () => child.stdout.destroy());
    await once(child, "close");
    expect({ complaint, signal: child.signalCode }).toEqual({ complaint: "", signal: null });
  });
});

async function untilRefused(address: string): Promise<void> {
  while (await fetch(address).catch(() => undefined)) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
