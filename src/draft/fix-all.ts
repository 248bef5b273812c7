import type { Fix } from "#body/fix.ts";
import { type Problem, safeFixOf } from "#body/problem.ts";
import type { Steps } from "#shared/steps.ts";

import { applyFixes } from "./apply-fixes.ts";
import { checkDraftInSteps } from "./check-draft.ts";
import type { DraftDocument } from "./document.ts";
import { independent } from "./independent-fixes.ts";

/** Each takes a look at the whole draft. A few are enough unless fixes bring one another's problems back. */
const mostRounds = 100;

/**
 * The draft after its safe fixes: in each round those that do not get in one another's way, as each may
 * change what the others are about. `matches` narrows them down. A problem that its fix did not remove
 * is not fixed again.
 */
export function* fixAllInSteps(
  document: DraftDocument,
  matches: (problem: Problem) => boolean = () => true,
): Steps<DraftDocument> {
  const tried = new Set<string>();
  let fixed = document;
  for (let round = 0; round < mostRounds; round++) {
    const open: Open[] = [];
    for (const problem of yield* checkDraftInSteps(fixed)) {
      const fix = matches(problem) ? safeFixOf(problem) : undefined;
      const name = nameOf(problem, fixed);
      if (fix && !tried.has(name)) open.push({ fix, name });
      yield;
    }
    const chosen = yield* independent(open);
    if (chosen.length === 0) break;
    for (const { name } of chosen) tried.add(name);
    const fixes = chosen.map(({ fix }) => fix);
    fixed = yield* applyFixes(fixed, fixes);
  }
  return fixed;
}

type Open = { fix: Fix; name: string };

/** By the item's key: an index may be another item's after a fix. */
function nameOf({ path, code, message }: Problem, { items }: DraftDocument): string {
  const [root, index, ...rest] = path;
  const place = root === "items" ? [items[Number(index)]?.key, ...rest] : path;
  return JSON.stringify([place, code, message]);
}
