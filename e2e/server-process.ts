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
  const child = spawn(process.execPath, [join(import.meta.dirname, "../dist/server/main.js")], {
    env: { ...systemEnvironment(), PORT: "0", DATA_DIR: dataDirectory, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test that fails half-way leaves nothing running.
  process.once("exit", () => child.kill("SIGKILL"));
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  }
  const address = await untilListening(child, output);
  return {
    address,
    dataDirectory,
    output: () => output.join(""),
    async stop(signal = "SIGTERM") {
      const { exitCode, signalCode } = child;
      if (exitCode === null && signalCode === null) {
        child.kill(signal);
        await once(child, "exit");
      }
      if (temporary) await rm(temporary, { recursive: true, force: true });
      if (exitCode !== null || signalCode !== null) {
        throw new Error(
          `The server ended by itself (${exitCode ?? signalCode}).\n${output.join("")}`,
        );
      }
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

/** The address that the server prints as soon as it listens. */
async function untilListening(child: ChildProcess, output: readonly string[]): Promise<string> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const address = / is at (http:\S+)/.exec(output.join(""))?.[1];
    if (address) return address;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not start. Is it built (npm run build)?\n${output.join("")}`);
}
