import type { KeyboardEvent } from "react";

const steps: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/** On a row of the list of problems: arrows, Home and End move the focus among the rows. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const rows = rowsIn(event.currentTarget.closest<HTMLElement>("[data-problem-list]"));
  rows[step(rows.indexOf(event.currentTarget), rows.length - 1)]?.focus();
}

/** The button of each row, in order. */
export function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-problem-row]") ?? [])];
}
