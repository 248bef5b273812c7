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
    const table = [["Measure", "Floor", "App", "Ratio"], ...this.rows.map(toCells)];
    const widths = [0, 1, 2, 3].map((column) =>
      Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
    );
    for (const cells of table) {
      const line = cells.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      );
      process.stdout.write(`${line.join("  ")}\n`);
    }
    process.stdout.write(`\nMedians. Benchmarks ${status}.\n`);
  }
}

function toCells({ measure, unit, floor, app }: Row): string[] {
  const show = (value: number | undefined) =>
    value === undefined ? "–" : `${threeDigits.format(value)} ${unit}`;
  return [measure, show(floor), show(app), floor ? `${(app / floor).toFixed(1)}×` : "–"];
}

const threeDigits = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
