import { below, type Problem } from "#body/problem.ts";
import type { PlacedItem } from "#items/links.ts";
import { isObject } from "#shared/json.ts";

import { type Concerns, concernsIn, concernsOf } from "./concerns.ts";
import { placeFixes } from "./per-item.ts";
import { rules } from "./registry.ts";
import type { Finding, Rule } from "./rule.ts";

/** What an item brings up, and what rules find in it alone, paths from the body. */
export type Look = { concerns: Concerns; problems: readonly Problem[] };

const nothing: readonly never[] = [];
const blank: Look = { concerns: 0, problems: nothing };

type Known = Look & { kind: string; index: number; alone: readonly Problem[] };

const known = new WeakMap<object, Known>();

/**
 * Looks at one item for all rules that judge items alone. What is seen is kept for as long as the item
 * is the same, of one that moved only the paths are made anew; `isAskedOnce`: neither kept nor mended.
 */
export function lookAt(item: PlacedItem, index: number, isAskedOnce: boolean): Look {
  const { kind, value } = item;
  if (!isObject(value)) return blank;
  if (isAskedOnce) {
    const concerns = concernsIn(item);
    return { concerns, problems: place(judge(item, concerns, false), index) };
  }
  const before = known.get(value);
  const isSame = before?.kind === kind;
  if (isSame && before.index === index) return before;
  const concerns = isSame ? before.concerns : concernsIn(item);
  const alone = isSame ? before.alone : judge(item, concerns, true);
  const look = { kind, index, concerns, alone, problems: place(alone, index) };
  known.set(value, look);
  return look;
}

/** A finding as a problem; its fixes are made here or never. */
export function problemOf(rule: Rule, finding: Finding, withFixes: boolean): Problem {
  const { path, message, severity = rule.severity, fixes } = finding;
  const problem = { path, severity, code: rule.code, message };
  return withFixes && fixes ? { ...problem, fixes: fixes() } : problem;
}

const judges = rules.flatMap((rule) =>
  rule.check.alone ? { rule, asks: concernsOf(rule), judge: rule.check.alone.judge } : [],
);
const judged = judges.reduce((all, { asks }) => all | asks, 0);

/** Paths from the item. */
function judge(item: PlacedItem, concerns: Concerns, withFixes: boolean): readonly Problem[] {
  if ((concerns & judged) === 0) return nothing;
  const problems: Problem[] = [];
  for (const { rule, asks, judge: ask } of judges) {
    if ((asks & concerns) === 0) continue;
    for (const finding of ask(item)) problems.push(problemOf(rule, finding, withFixes));
  }
  return problems;
}

function place(problems: readonly Problem[], index: number): readonly Problem[] {
  if (problems.length === 0) return nothing;
  const base = ["items", index];
  return problems.map((problem) => {
    const placed = below(base, problem);
    return problem.fixes ? { ...placed, fixes: placeFixes(problem.fixes, base) } : placed;
  });
}
