import { plainText } from "../check/plain-text.ts";
import type { SendCommand } from "../read-arguments.ts";
import { exitCodes, type Surroundings } from "../surroundings.ts";
import { writer } from "../writer.ts";
import type { Progress } from "./progress.ts";
import { readSources, type SourceBody } from "./read-sources.ts";
import type { Result } from "./result.ts";

/** A body, and where it begins in its source. */
export type Task = { source: string; line: number; body: unknown };

type Options = {
  command: SendCommand;
  surroundings: Surroundings;
  progress: Progress;
  /** No body is begun once this is aborted; a failure of `handle` aborts it. */
  stop: AbortController;
  handle(task: Task): Promise<Result>;
};

/** Handles the bodies of all files, some at the same time, and prints each result; resolves with the exit code. */
export async function forEachBody(options: Options): Promise<number> {
  const { command, surroundings, progress, stop, handle } = options;
  const print = writer(surroundings.output);
  const complain = writer(surroundings.errors);
  const bodies = readSources(command.files, surroundings.standardInput);
  let exitCode: number = exitCodes.fine;
  let printed = Promise.resolve();

  async function tell(result: Result): Promise<void> {
    // One after the other: a slow reader holds back the workers, not a heap of lines.
    printed = printed.then(() => {
      progress.clear();
      return print(`${JSON.stringify(result)}\n`);
    });
    await printed;
    progress.count(result);
    if (!result.ok) exitCode = Math.max(exitCode, exitCodes.problems);
  }

  async function tellUnreadable(place: string, reason: string): Promise<void> {
    exitCode = exitCodes.unreadable;
    progress.clear();
    await complain(`${plainText(`${place} ${reason}`)}\n`);
  }

  async function take(one: SourceBody): Promise<void> {
    const { source } = one;
    if ("unreadable" in one) return tellUnreadable(`${source}:`, one.unreadable);
    const { found } = one;
    if ("body" in found) return tell(await handle({ source, ...found }));
    const { line, column, fault: message } = found;
    await tell({ source, line, ok: false, sent: 0, error: { message, code: "invalid_json" } });
    return tellUnreadable(`${source}:${line}:${column}`, message);
  }

  async function work(): Promise<void> {
    try {
      while (!stop.signal.aborted) {
        const next = await bodies.next();
        if (next.done) return;
        // What was read while others stopped is left for another time.
        if (!stop.signal.aborted) await take(next.value);
      }
    } catch (error) {
      stop.abort();
      throw error;
    }
  }

  const ends = await Promise.allSettled(Array.from({ length: command.concurrency }, work));
  progress.clear();
  const failure = ends.find((end) => end.status === "rejected");
  if (failure) throw failure.reason;
  return stop.signal.aborted ? Math.max(exitCode, exitCodes.problems) : exitCode;
}
