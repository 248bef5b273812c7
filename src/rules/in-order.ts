import type { Problem } from "#body/problem.ts";

/** Problems as the screen shows their places: metadata first, then item by item; errors before the rest. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => itemOf(a) - itemOf(b) || weights[a.severity] - weights[b.severity],
  );
}

const weights = { error: 0, warning: 1, note: 2 };

function itemOf({ path: [root, index] }: Problem): number {
  return root === "items" && typeof index === "number" ? index : -1;
}
