import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type ServerProcess = {
  /** Such as `http://127.0.0.1:41234`, without a slash at the end. */
  address: string;
  dataDirectory: string;
  /** All that the server has written to stdout and stderr so far. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
};

/**
 * The built server as a process of its own, on a free port of the loopback interface. It sees these
 * variables and nothing of this machine's environment: no key, no proxy, no base URL. Without a
 * DATA_DIR it gets a temporary one, which `stop` removes.
 */
export async function startServer(
  variables: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const temporary = variables.DATA_DIR ? undefined : await mkdtemp(join(tmpdir(), "builder-e2e-"));
  const dataDirectory = variables.DATA_DIR ?? temporary ?? "";
  const port = String(await freePort());
  const child = spawn(process.execPath, [join(import.meta.dirname, "../dist/server/main.js")], {
    env: { ...systemEnvironment(), PORT: port, DATA_DIR: dataDirectory, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  }
  const address = `http://127.0.0.1:${port}`;
  await untilListening(child, address, output);
  return {
    address,
    dataDirectory,
    output: () => output.join(""),
    async stop(signal = "SIGTERM") {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, "exit");
      }
      if (temporary) await rm(temporary, { recursive: true, force: true });
    },
  };
}

/** Windows starts no program without SystemRoot. */
function systemEnvironment() {
  const { PATH, SystemRoot } = process.env;
  return { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }) };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No free port");
  return address.port;
}

async function untilListening(child: ChildProcess, address: string, output: readonly string[]) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not start. Build it with: npm run build\n${output.join("")}`);
}
