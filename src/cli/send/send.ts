import { readEnvironment, StartError } from "#server/environment.ts";

import type { SendCommand } from "../read-arguments.ts";
import { exitCodes, type Surroundings } from "../surroundings.ts";
import { writer } from "../writer.ts";
import { createBreaker } from "./breaker.ts";
import { dryRun } from "./dry-run.ts";
import { forEachBody } from "./for-each-body.ts";
import { JournalError } from "./journal-records.ts";
import { openJournals } from "./open-journals.ts";
import { openTarget, type Target } from "./open-target.ts";
import { createPause } from "./pause.ts";
import { createProgress } from "./progress.ts";
import { sendOne } from "./send-one.ts";

/** Sends every conversation of the files, and prints a line of JSON for each; resolves with the exit code. */
export async function send(command: SendCommand, surroundings: Surroundings): Promise<number> {
  const progress = createProgress(surroundings.errors);
  const stop = new AbortController();
  if (command.isDryRun) {
    const handle = async (task: Parameters<typeof dryRun>[1]) => dryRun(command, task);
    return forEachBody({ command, surroundings, progress, stop, handle });
  }
  try {
    const target = await openTarget(readEnvironment(), command.upstream);
    try {
      return await sendTo(target, { command, surroundings, progress, stop });
    } finally {
      target.close();
    }
  } catch (error) {
    if (!(error instanceof StartError || error instanceof JournalError)) throw error;
    await writer(surroundings.errors)(`${error.message}\n`);
    return exitCodes.unreadable;
  }
}

type Shared = Omit<Parameters<typeof forEachBody>[0], "handle">;

async function sendTo({ client, name, redact }: Target, shared: Shared): Promise<number> {
  const { command, surroundings, progress, stop } = shared;
  const { signal } = stop;
  const complain = writer(surroundings.errors);
  const { journals, close } = await openJournals(command, name);
  const pause = createPause({ signal });
  const breaker = createBreaker(command.concurrency);
  const run = {
    command,
    client,
    signal,
    redact,
    ready: () => pause.over(),
    onWaiting(waiting: Parameters<typeof progress.wait>[0]) {
      progress.wait(waiting);
      if (waiting.reason === "rate_limited") pause.until(waiting.until);
    },
  };

  function interrupt(): void {
    progress.clear();
    surroundings.errors.write("Stopping once the requests in flight are answered.\n");
    stop.abort();
  }

  // The second one ends the process as ever.
  process.once("SIGINT", interrupt);
  try {
    const exitCode = await forEachBody({
      ...shared,
      async handle(task) {
        const result = await sendOne(run, { ...task, journal: journals.get(task.source) });
        if (breaker.isBroken(result)) stop.abort();
        return result;
      },
    });
    if (exitCode !== exitCodes.fine && journals.size > 0) {
      await complain("To send what is missing, give the same command with --resume.\n");
    }
    return exitCode;
  } finally {
    process.off("SIGINT", interrupt);
    await close();
  }
}
