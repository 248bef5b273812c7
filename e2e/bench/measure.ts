import type { TestInfo } from "@playwright/test";

/** One line of the table. The budget is in the unit of the row; `isLeast` where more is better. */
export type Row = {
  measure: string;
  unit: string;
  app: number;
  floor?: number;
  budget?: number;
  isLeast?: boolean;
};

export function report(testInfo: TestInfo, row: Row) {
  testInfo.annotations.push({ type: "row", description: JSON.stringify(row) });
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The middle of several measurements, one after the other. */
export async function medianOf(count: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let sample = 0; sample < count; sample++) values.push(await measure());
  return median(values);
}
