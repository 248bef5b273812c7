import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

import type { Row } from "./measure.ts";

/** Prints the rows that the benchmarks leave behind as one table. */
export default class TableReporter implements Reporter {
  readonly rows: Row[] = [];

  onTestEnd(test: TestCase, result: TestResult) {
    for (const { type, description } of result.annotations) {
      if (type === "row") this.rows.push(JSON.parse(description ?? "{}"));
    }
    if (result.status !== "passed") {
      process.stderr.write(`${test.title}: ${result.error?.stack ?? result.status}\n`);
    }
  }

  onEnd({ status }: FullResult) {
    const table = [heads, ...this.rows.map(toCells)];
    const widths = heads.map((_, column) =>
      Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
    );
    for (const cells of table) {
      const line = cells.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      );
      process.stdout.write(`${line.join("  ")}\n`);
    }
    process.stdout.write(`\nMedians where nothing else is said. Benchmarks ${status}.\n`);
  }
}

const heads = ["Measure", "Floor", "App", "Ratio", "Budget", "Met"];

function toCells({ measure, unit, floor, app, budget, isLeast = false }: Row): string[] {
  const show = (value: number | undefined) =>
    value === undefined ? "–" : `${threeDigits.format(value)} ${unit}`;
  const ratio = floor ? `${(app / floor).toFixed(2)}×` : "–";
  if (budget === undefined) return [measure, show(floor), show(app), ratio, "–", ""];
  const isMet = isLeast ? app >= budget : app <= budget;
  const limit = `${isLeast ? "≥" : "≤"} ${show(budget)}`;
  return [measure, show(floor), show(app), ratio, limit, isMet ? "yes" : "no"];
}

const threeDigits = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
