import type { Problem } from "#body/problem.ts";
import type { Path } from "#shared/path.ts";

import type { Conversation } from "./conversation.ts";
import { rules } from "./registry.ts";

/**
 * What the rules find, paths from the body. A place that the schemas refuse already (`schemaProblems`)
 * is not judged again: one slip, one problem.
 */
export function checkRules(
  conversation: Conversation,
  schemaProblems: readonly Problem[],
): Problem[] {
  return rules
    .flatMap(({ code, severity, check }) =>
      check(conversation).map((finding): Problem => ({ severity, code, ...finding })),
    )
    .filter(({ path }) => !schemaProblems.some((problem) => touches(problem.path, path)));
}

/** Whether one path lies on the way to the other. */
function touches(a: Path, b: Path): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.every((step, index) => step === longer[index]);
}
