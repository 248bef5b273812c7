import type { Problem } from "#body/problem.ts";
import { groupBy } from "#shared/group-by.ts";
import { type Path, toPointer } from "#shared/path.ts";
import { atOnce, type Steps } from "#shared/steps.ts";

import { always, areTied, concernsIn, concernsOf, untiedLinks } from "./concerns.ts";
import type { Conversation } from "./conversation.ts";
import { createBench } from "./per-item.ts";
import { rules } from "./registry.ts";
import type { Finding, Rule } from "./rule.ts";

/**
 * What the rules find, paths from the body. A place that the schemas refuse already (`schemaProblems`)
 * is not judged again, and a note yields to a graver problem of its place: one slip, one problem.
 * `more` are rules too heavy to be among the registered ones.
 */
export function checkRules(
  conversation: Conversation,
  schemaProblems: readonly Problem[],
  more: readonly Rule[] = [],
): Problem[] {
  return atOnce(checkRulesInSteps(conversation, schemaProblems, more));
}

/** The same, step by step: each item by itself, then the conversation rule by rule. */
export function* checkRulesInSteps(
  conversation: Conversation,
  schemaProblems: readonly Problem[],
  more: readonly Rule[] = [],
): Steps<Problem[]> {
  const { items } = conversation;
  const alone: Problem[] = [];
  let concerns = areTied(items) ? 0 : untiedLinks;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) continue;
    concerns |= concernsIn(item);
    for (const problem of judgeAt(item, index, conversation)) alone.push(problem);
    yield;
  }
  const aloneByCode = groupBy(alone, ({ code }) => code);
  const found: Problem[] = [];
  for (const { rule, asks } of more.length > 0 ? [...asked, ...more.map(withConcerns)] : asked) {
    if ((asks & concerns) === 0 && asks !== always) continue;
    const { code, check } = rule;
    const findings = check.alone ? check.alone.beside(conversation) : check(conversation);
    for (const finding of findings) found.push(problemOf(rule, finding));
    for (const problem of aloneByCode.get(code) ?? []) found.push(problem);
    yield;
  }
  if (found.length === 0) return found;
  const unrefused = withoutRefused(found, schemaProblems);
  yield;
  return withoutWeaker(unrefused);
}

const asked = rules.map(withConcerns);
const judges = asked.flatMap(({ rule, asks }) =>
  rule.check.alone ? { rule, asks, judge: rule.check.alone.judge } : [],
);

function withConcerns(rule: Rule) {
  return { rule, asks: concernsOf(rule) };
}

/** All rules that judge items alone look at an item together, so that it is looked up once. */
const judgeAt = createBench((item) => {
  const concerns = concernsIn(item);
  const problems: Problem[] = [];
  for (const { rule, asks, judge } of judges) {
    if ((asks & concerns) === 0 && asks !== always) continue;
    for (const finding of judge(item)) problems.push(problemOf(rule, finding));
  }
  return problems;
});

function problemOf({ severity, code }: Rule, finding: Finding): Problem {
  return { severity, code, ...finding };
}

function withoutRefused(problems: readonly Problem[], schemaProblems: readonly Problem[]) {
  const refused = groupBy(schemaProblems, ({ path }) => entryOf(path));
  return problems.filter(
    ({ path }) => !refused.get(entryOf(path))?.some((problem) => touches(problem.path, path)),
  );
}

function withoutWeaker(problems: readonly Problem[]): Problem[] {
  const grave = new Set(
    problems.flatMap(({ severity, path }) => (severity === "note" ? [] : toPointer(path))),
  );
  return problems.filter(
    ({ severity, path }) => severity !== "note" || !grave.has(toPointer(path)),
  );
}

/**
 * The item or pair that a path lies in. Too many items is a problem of the whole list, which must not
 * silence what there is to say of each, so a list and its entries are different places.
 */
function entryOf(path: Path): string {
  return path.slice(0, 2).join(" ");
}

/** Whether one path lies on the way to the other. */
function touches(a: Path, b: Path): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.every((step, index) => step === longer[index]);
}
