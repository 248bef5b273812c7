import type { Report } from "./report.ts";

/** A line of JSON for each body, also for one that cannot be read. */
export const jsonReport: Report = {
  ofBody: ({ source, line, ok, problems }) => asLine({ source, line, ok, problems }),
  ofFault: (source, { line, fault: message }) =>
    asLine({
      source,
      line,
      ok: false,
      problems: [{ path: [], severity: "error", code: "invalid_json", message }],
    }),
  ofSource: () => "",
};

function asLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
