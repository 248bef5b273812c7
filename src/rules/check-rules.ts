import type { Problem } from "#body/problem.ts";
import { groupBy } from "#shared/group-by.ts";
import { type Path, toPointer } from "#shared/path.ts";

import type { Conversation } from "./conversation.ts";
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
  const refused = groupBy(schemaProblems, ({ path }) => entryOf(path));
  const problems = [...rules, ...more]
    .flatMap(({ code, severity, check }) =>
      check(conversation).map((finding): Problem => ({ severity, code, ...finding })),
    )
    .filter(
      ({ path }) => !refused.get(entryOf(path))?.some((problem) => touches(problem.path, path)),
    );
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
