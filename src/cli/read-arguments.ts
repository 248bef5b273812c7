import { parseArgs } from "node:util";

export type CheckCommand = {
  name: "check";
  /** Paths; `-` is the standard input. */
  files: readonly string[];
  format: Format;
  warningsAsErrors: boolean;
};

export type Command = CheckCommand | { name: "start" } | { name: "help" } | { name: "version" };

export type Format = "text" | "json";

/** What was typed cannot be understood; the message is for the person who typed it. */
export class UsageError extends Error {}

/** Throws a `UsageError` for what is not known, or does not go together. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...files] = positionals;
  const { format = "text" } = values;
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  if (name === undefined && argv.length === 0) return { name: "start" };
  if (name !== "check") {
    throw new UsageError(
      name === undefined
        ? `${argv.join(" ")} is an option of check.`
        : `There is no command '${name}'.`,
    );
  }
  if (files.length === 0) {
    throw new UsageError("check needs at least one FILE, or - for the standard input.");
  }
  if (format !== "text" && format !== "json") {
    throw new UsageError(`There is no format '${format}'. There are text and json.`);
  }
  return { name, files, format, warningsAsErrors: values["warnings-as-errors"] ?? false };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        "warnings-as-errors": { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
