import type { Fix } from "#body/fix.ts";
import type { Problem } from "#body/problem.ts";
import type { DraftDocument } from "#draft/document.ts";

/** What the last look at the whole draft found in one place. */
export type Found = {
  problems: readonly Problem[];
  /** Those of the problems that no schema sees. */
  byRules: readonly Problem[];
};

/** By the key of the item, paths from the item; what is about no item is under `elsewhere`, paths from the body. */
export type FoundByKey = ReadonlyMap<string, Found>;

export const elsewhere = "";

export const nothingFound: Found = { problems: [], byRules: [] };

/** Where the problems of an item look the same as `before` they stay the same: its card is not drawn again. */
export function byItem(
  problems: readonly Problem[],
  ruleCodes: ReadonlySet<string>,
  { items }: DraftDocument,
  before: FoundByKey,
): FoundByKey {
  const places = new Map<string, { problems: Problem[]; byRules: Problem[] }>();
  for (const problem of problems) {
    const [root, index, ...rest] = problem.path;
    const key = root === "items" ? items[Number(index)]?.key : undefined;
    const place = places.get(key ?? elsewhere) ?? { problems: [], byRules: [] };
    places.set(key ?? elsewhere, place);
    const own = key === undefined ? problem : { ...problem, path: rest };
    place.problems.push(own);
    if (ruleCodes.has(problem.code)) place.byRules.push(own);
  }
  return new Map(
    [...places].map(([key, place]) => {
      const old = before.get(key);
      return [key, old && looksSame(old.problems, place.problems) ? old : place];
    }),
  );
}

/** What the schemas say now (`own`), with the fixes that are known, and what the rules found. */
export function withFound(own: readonly Problem[], { problems, byRules }: Found): Problem[] {
  return [
    ...own.map((problem) => problems.find((other) => isSame(other, problem)) ?? problem),
    ...byRules,
  ];
}

/** What tells one problem from another. */
export type ProblemName = Pick<Problem, "path" | "code" | "message">;

/** Whether two lists show the same, so that nothing need be drawn again. */
export function looksSame(a: readonly Problem[], b: readonly Problem[]): boolean {
  return (
    a === b || (a.length === b.length && a.every((problem, index) => looks(problem, b[index])))
  );
}

/** Whether two problems say the same of the same place; their fixes may differ in new ids. */
export function isSame(a: ProblemName, b: ProblemName): boolean {
  return a.code === b.code && a.message === b.message && isSameList(a.path, b.path);
}

function looks(a: Problem, b: Problem | undefined): boolean {
  return (
    a === b ||
    (b !== undefined &&
      isSame(a, b) &&
      a.severity === b.severity &&
      isSameList(a.fixes?.map(lookOf) ?? [], b.fixes?.map(lookOf) ?? []))
  );
}

function lookOf({ label, isSafe }: Fix): string {
  return `${label} ${String(isSafe)}`;
}

function isSameList<Element>(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}
