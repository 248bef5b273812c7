import { version } from "#server/version.ts";

import { check } from "./check/check.ts";
import { help } from "./help.ts";
import { readArguments, UsageError } from "./read-arguments.ts";
import { exitCodes, type Surroundings } from "./surroundings.ts";
import { writer } from "./writer.ts";

/** Does what the arguments ask for; resolves with the exit code, or with none while the app runs. */
export async function run(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<number | undefined> {
  const { output, errors, builtApp } = surroundings;
  try {
    const command = readArguments(argv);
    switch (command.name) {
      case "help":
        return await say(output, help);
      case "version":
        return await say(output, version);
      case "check":
        return await check(command, surroundings);
      case "sandbox": {
        const { sandbox } = await import("./sandbox.ts");
        return await sandbox(command, surroundings);
      }
      case "send": {
        const { send } = await import("./send/send.ts");
        return await send(command, surroundings);
      }
      case "start": {
        // Checking files needs nothing of the server, and starts faster without it.
        const { start } = await import("#server/start.ts");
        await start(builtApp);
        return undefined;
      }
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await say(errors, `${error.message}\nTry: conversation-builder --help`);
    return exitCodes.unreadable;
  }
}

async function say(stream: Surroundings["output"], text: string): Promise<number> {
  await writer(stream)(`${text}\n`);
  return exitCodes.fine;
}
