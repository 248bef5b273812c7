import { isObject } from "#shared/json.ts";

/** What a shell gave back. An exit code is missing where none was told. */
export type ShellResult = { stdout: unknown; stderr: unknown; exitCode: unknown };

/**
 * Clients write the output as JSON text in one of two shapes, or as plain text, which is then all that
 * was printed.
 */
export function shellResultOf(output: string): ShellResult {
  const value = parsedOf(output);
  if (isObject(value) && (typeof value.stdout === "string" || typeof value.stderr === "string")) {
    return { stdout: value.stdout, stderr: value.stderr, exitCode: value.exit_code };
  }
  if (isObject(value) && typeof value.output === "string") {
    const exitCode = isObject(value.metadata) ? value.metadata.exit_code : value.exit_code;
    return { stdout: value.output, stderr: undefined, exitCode };
  }
  return { stdout: output, stderr: undefined, exitCode: undefined };
}

function parsedOf(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
