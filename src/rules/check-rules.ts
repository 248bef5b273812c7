import type { Problem } from "#body/problem.ts";
import { groupBy } from "#shared/group-by.ts";
import { type Path, toPointer } from "#shared/path.ts";
import type { Steps } from "#shared/steps.ts";

import { type Concerns, concernsAmong, concernsOf } from "./concerns.ts";
import type { Conversation } from "./conversation.ts";
import { lookAt, problemOf } from "./look.ts";
import { rules } from "./registry.ts";
import type { Rule } from "./rule.ts";

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
  const seen: Seen = { concerns: 0, alone: [] };
  for (let index = 0; index < conversation.items.length; index++) look(conversation, index, seen);
  const found: Problem[] = [];
  for (const rule of rulesToAsk(conversation, seen, more)) ask(rule, conversation, seen, found);
  return settle(found, schemaProblems);
}

/** The same, step by step: each item by itself, then the conversation rule by rule. */
export function* checkRulesInSteps(
  conversation: Conversation,
  schemaProblems: readonly Problem[],
  more: readonly Rule[] = [],
): Steps<Problem[]> {
  const seen: Seen = { concerns: 0, alone: [] };
  for (let index = 0; index < conversation.items.length; index++) {
    look(conversation, index, seen);
    yield;
  }
  const found: Problem[] = [];
  for (const rule of rulesToAsk(conversation, seen, more)) {
    ask(rule, conversation, seen, found);
    yield;
  }
  return settle(found, schemaProblems);
}

/** What all items bring up, and what was found in each alone. */
type Seen = { concerns: Concerns; alone: Problem[] };

function look({ items, isAskedOnce = false }: Conversation, index: number, seen: Seen) {
  const item = items[index];
  if (!item) return;
  const { concerns, problems } = lookAt(item, index, isAskedOnce);
  seen.concerns |= concerns;
  for (const problem of problems) seen.alone.push(problem);
}

const registered = rules.map((rule) => ({ rule, concerns: concernsOf(rule) }));

function rulesToAsk(conversation: Conversation, seen: Seen, more: readonly Rule[]): Rule[] {
  const concerns = concernsAmong(conversation, seen.concerns);
  const asked: Rule[] = [];
  if (concerns === 0) return asked;
  for (const rule of registered) if ((rule.concerns & concerns) !== 0) asked.push(rule.rule);
  for (const rule of more) if ((concernsOf(rule) & concerns) !== 0) asked.push(rule);
  return asked;
}

function ask(rule: Rule, conversation: Conversation, { alone }: Seen, found: Problem[]) {
  const { code, check } = rule;
  const findings = check.alone ? check.alone.beside(conversation) : check(conversation);
  for (const finding of findings) {
    found.push(problemOf(rule, finding, !conversation.isAskedOnce));
  }
  if (!check.alone) return;
  for (const problem of alone) if (problem.code === code) found.push(problem);
}

function settle(found: readonly Problem[], schemaProblems: readonly Problem[]): Problem[] {
  return withoutWeaker(withoutRefused(found, schemaProblems));
}

function withoutRefused(problems: readonly Problem[], schemaProblems: readonly Problem[]) {
  if (problems.length === 0 || schemaProblems.length === 0) return problems;
  const refused = groupBy(schemaProblems, ({ path }) => entryOf(path));
  return problems.filter(
    ({ path }) => !refused.get(entryOf(path))?.some((problem) => touches(problem.path, path)),
  );
}

function withoutWeaker(problems: readonly Problem[]): Problem[] {
  if (!problems.some(({ severity }) => severity === "note")) return [...problems];
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
