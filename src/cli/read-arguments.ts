import { resolve } from "node:path";
import { parseArgs } from "node:util";

export type CheckCommand = {
  name: "check";
  /** Paths; `-` is the standard input. */
  files: readonly string[];
  format: Format;
  warningsAsErrors: boolean;
};

export type SandboxCommand = {
  name: "sandbox";
  port?: string;
  /** A libSQL URL. */
  database?: string;
  /** As the header `X-Sandbox-Fault` names them. */
  faults: readonly string[];
};

export type SendCommand = {
  name: "send";
  /** Paths; `-` is the standard input. */
  files: readonly string[];
  /** The base URL of an API, with its version. */
  upstream?: string;
  /** Conversations that are sent at the same time. */
  concurrency: number;
  isResumed: boolean;
  /** The path of one journal for all files. */
  journal?: string;
  isChecked: boolean;
  isDryRun: boolean;
  recreateUnknown: boolean;
};

export type Command =
  | CheckCommand
  | SandboxCommand
  | SendCommand
  | { name: "start" }
  | { name: "help" }
  | { name: "version" };

export type Format = "text" | "json";

/** What was typed cannot be understood; the message is for the person who typed it. */
export class UsageError extends Error {}

/** Throws a `UsageError` for what is not known, or does not go together. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...rest] = positionals;
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  refuseForeignOptions(name, Object.keys(values), argv);
  switch (name) {
    case undefined:
      return { name: "start" };
    case "check":
      return readCheck(values, rest);
    case "sandbox":
      return readSandbox(values, rest);
    case "send":
      return readSend(values, rest);
    default:
      throw new UsageError(`There is no command '${name}'.`);
  }
}

type Values = ReturnType<typeof parse>["values"];

function readCheck(values: Values, files: readonly string[]): CheckCommand {
  const { format = "text" } = values;
  if (files.length === 0) {
    throw new UsageError("check needs at least one FILE, or - for the standard input.");
  }
  if (format !== "text" && format !== "json") {
    throw new UsageError(`There is no format '${format}'. There are text and json.`);
  }
  return {
    name: "check",
    files,
    format,
    warningsAsErrors: values["warnings-as-errors"] ?? false,
  };
}

function readSandbox(values: Values, rest: readonly string[]): SandboxCommand {
  if (rest.length > 0) throw new UsageError(`sandbox takes no '${rest[0]}', only options.`);
  const { port, database, fault: faults = [] } = values;
  return {
    name: "sandbox",
    ...(port === undefined ? {} : { port }),
    ...(database === undefined ? {} : { database }),
    faults,
  };
}

function readSend(values: Values, files: readonly string[]): SendCommand {
  const { upstream, journal, concurrency = "4" } = values;
  if (files.length === 0) {
    throw new UsageError("send needs at least one FILE, or - for the standard input.");
  }
  const paths = files.map((file) => resolve(file));
  const twice = files.find((_, index) => paths.indexOf(paths[index] ?? "") !== index);
  if (twice !== undefined) throw new UsageError(`${twice} is named twice.`);
  if (upstream !== undefined && !/^https?:\/\/[^\s/?#@]+[^\s?#]*$/.test(upstream)) {
    throw new UsageError(`'${upstream}' is no address of an API, such as https://host/v1.`);
  }
  if (!/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(concurrency)) {
    throw new UsageError(`--concurrency is a number from 1 to 64, and not '${concurrency}'.`);
  }
  if (values.check && values["no-check"]) {
    throw new UsageError("--check and --no-check exclude each other.");
  }
  const isResumed = values.resume ?? false;
  if (isResumed && files.includes("-") && journal === undefined) {
    throw new UsageError("--resume needs --journal FILE for the standard input.");
  }
  return {
    name: "send",
    files,
    ...(upstream === undefined ? {} : { upstream }),
    concurrency: Number(concurrency),
    isResumed,
    ...(journal === undefined ? {} : { journal }),
    isChecked: !values["no-check"],
    isDryRun: values["dry-run"] ?? false,
    recreateUnknown: values["recreate-unknown"] ?? false,
  };
}

/** An option is of one command; the command is named, where it is another one. */
function refuseForeignOptions(
  name: string | undefined,
  given: readonly string[],
  argv: readonly string[],
): void {
  for (const [command, options] of Object.entries(commandOptions)) {
    const foreign = given.find((option) => command !== name && Object.hasOwn(options, option));
    if (foreign === undefined) continue;
    const typed = name === undefined ? argv.join(" ") : `--${foreign}`;
    throw new UsageError(`${typed} is an option of ${command}.`);
  }
}

const commandOptions = {
  check: { format: { type: "string" }, "warnings-as-errors": { type: "boolean" } },
  sandbox: {
    port: { type: "string" },
    database: { type: "string" },
    fault: { type: "string", multiple: true },
  },
  send: {
    upstream: { type: "string" },
    concurrency: { type: "string" },
    resume: { type: "boolean" },
    journal: { type: "string" },
    check: { type: "boolean" },
    "no-check": { type: "boolean" },
    "dry-run": { type: "boolean" },
    "recreate-unknown": { type: "boolean" },
  },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...commandOptions.check,
        ...commandOptions.sandbox,
        ...commandOptions.send,
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
