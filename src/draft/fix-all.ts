import { type Problem, safeFixOf } from "#body/problem.ts";

import { applyFix } from "./apply-fix.ts";
import { checkDraft } from "./check-draft.ts";
import type { DraftDocument } from "./document.ts";

/** Each fix takes a look at the whole draft; whoever has more to fix than this asks again. */
const mostFixes = 500;

/**
 * The draft after its safe fixes, one after the other, as each may change what the next is about.
 * `matches` narrows them down. A problem that its fix did not remove is not fixed again.
 */
export function fixAll(
  document: DraftDocument,
  matches: (problem: Problem) => boolean = () => true,
): DraftDocument {
  const tried = new Set<string>();
  let fixed = document;
  while (tried.size < mostFixes) {
    const next = checkDraft(fixed)
      .filter(matches)
      .map((problem) => ({ fix: safeFixOf(problem), name: nameOf(problem, fixed) }))
      .find(({ fix, name }) => fix && !tried.has(name));
    if (!next?.fix) break;
    tried.add(next.name);
    fixed = applyFix(fixed, next.fix.edits);
  }
  return fixed;
}

/** By the item's key: an index may be another item's after a fix. */
function nameOf({ path, code, message }: Problem, { items }: DraftDocument): string {
  const [root, index, ...rest] = path;
  const place = root === "items" ? [items[Number(index)]?.key, ...rest] : path;
  return JSON.stringify([place, code, message]);
}
