import { inDigits } from "./in-digits.ts";

/** `1 item`, `2,000 items`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inDigits(count)} ${count === 1 ? one : many}`;
}
