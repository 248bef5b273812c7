import { textIn } from "./reading.ts";
import { CommandLine, Ending, Printed, Terminal } from "./terminal.tsx";

type Props = {
  stdout: unknown;
  stderr: unknown;
  /** `"timeout"` for a command that was given up; nothing is told of what is neither. */
  exitCode: unknown;
  /** The command that printed this, where several stand in a row. */
  command?: string | undefined;
};

/** What one command printed, and how it ended. */
export function CapturedOutput({ stdout, stderr, exitCode, command }: Props) {
  const [printed, errors] = [textIn(stdout), textIn(stderr)];
  return (
    <Terminal>
      {command !== undefined && <CommandLine command={command} />}
      <Printed text={printed === "" && errors === "" ? "(nothing was printed)" : printed} />
      <Printed text={errors} isError />
      {(typeof exitCode === "number" || exitCode === "timeout") && <Ending exitCode={exitCode} />}
    </Terminal>
  );
}
