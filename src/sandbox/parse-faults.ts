import { checkFault, type Fault, FaultError } from "./fault-schema.ts";

/**
 * Faults as a header or an argument names them, with commas between them and semicolons before what
 * they are told: `rate_limited; retry_after=2; count=1, latency; ms=300`. Throws a `FaultError`.
 */
export function parseFaults(text: string): Fault[] {
  return text.split(",").map((part) => checkFault(readFault(part)));
}

function readFault(text: string): Record<string, unknown> {
  const [fault = "", ...parameters] = text.split(";").map((part) => part.trim());
  return { ...Object.fromEntries(parameters.map(readParameter)), fault };
}

/** A parameter without a value is true, as in `after_write`. */
function readParameter(text: string): [string, unknown] {
  const [, name, , value] = /^(\w+)\s*(=\s*(.*))?$/.exec(text) ?? [];
  if (name === undefined) {
    throw new FaultError(`'${text}' is not a parameter: write name=value.`);
  }
  return [name, value === undefined ? true : readValue(value)];
}

function readValue(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
