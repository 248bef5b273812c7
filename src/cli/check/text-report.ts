import { styleText } from "node:util";

import type { ReportedProblem, Severity } from "#body/problem.ts";
import { toParameter } from "#shared/path.ts";

import { plainText } from "./plain-text.ts";
import type { Report } from "./report.ts";

/** A line for each problem, and one for each source with what was counted in it. */
export function textReport({ isColoured }: { isColoured: boolean }): Report {
  const paint = (style: Style, text: string) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  let counts = noCounts();

  function lineOf(source: string, line: number, problem: ReportedProblem): string {
    const { path, severity, code, message } = problem;
    const words = [
      plainText(`${source}:${line}`),
      paint("bold", plainText(toParameter(path) || "body")),
      paint(styles[severity], severity),
      paint("gray", code),
      plainText(message),
    ];
    return `${words.join(" ")}\n`;
  }

  return {
    ofBody({ source, line, problems }) {
      counts.body++;
      for (const { severity } of problems) counts[severity]++;
      return problems.map((problem) => lineOf(source, line, problem)).join("");
    },
    ofFault: () => "",
    ofSource(source) {
      const { body, ...found } = counts;
      counts = noCounts();
      const parts = severities.flatMap((severity) =>
        found[severity] > 0 ? [paint(styles[severity], counted(found[severity], severity))] : [],
      );
      const result = parts.length > 0 ? parts.join(", ") : paint("green", "no problems");
      return body > 0 ? `${plainText(source)}: ${result} in ${counted(body, "body")}\n` : "";
    },
  };
}

type Style = Parameters<typeof styleText>[0];

const severities = ["error", "warning", "note"] as const;
const styles: Record<Severity, Style> = { error: "red", warning: "yellow", note: "cyan" };
const plurals = { error: "errors", warning: "warnings", note: "notes", body: "bodies" };

function noCounts() {
  return { body: 0, error: 0, warning: 0, note: 0 };
}

function counted(count: number, word: keyof typeof plurals): string {
  return `${count} ${count === 1 ? word : plurals[word]}`;
}
