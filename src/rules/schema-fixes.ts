import { checkItem } from "#body/check-item.ts";
import { checkPair } from "#body/check-metadata.ts";
import { applyEdits, type Fix } from "#body/fix.ts";
import type { Problem } from "#body/problem.ts";
import { recognise } from "#items/recognise.ts";
import type { ItemKind } from "#items/registry.ts";
import { getIn, type Path, toPointer } from "#shared/path.ts";

import { removing } from "./edits.ts";
import { fieldFixes } from "./field-fixes.ts";
import { metadataFixes } from "./metadata-fixes.ts";
import { placeFixes } from "./per-item.ts";
import { shortenLink } from "./shorten-link.ts";

type Kind = ItemKind | "unknown";

/**
 * The problems that the schemas found in a body, with the fixes that mend them. Each was tried: it
 * removes its problem and adds none. `kinds` are what the items are meant to be, where that is known.
 */
export function withSchemaFixes(
  problems: readonly Problem[],
  body: unknown,
  kinds: readonly Kind[] = [],
): Problem[] {
  return problems.map((problem) => {
    const fixes = fixesFor(problem, body, kinds);
    return fixes.length === 0 ? problem : { ...problem, fixes };
  });
}

function fixesFor(problem: Problem, body: unknown, kinds: readonly Kind[]): readonly Fix[] {
  const [root, place, ...path] = problem.path;
  if (root === "items" && typeof place === "number") {
    const ties = problem.code === "string_above_max_length" ? shortenLink(body, problem.path) : [];
    if (ties.length > 0) return ties;
    const fixes = itemFixes(kinds[place] ?? "unknown", getIn(body, [root, place]), problem, path);
    return placeFixes(fixes, [root, place]);
  }
  if (root === "metadata" && typeof place === "string") {
    return metadataFixes(problem, body, place).filter((fix) => mendsPair(fix, body));
  }
  return problem.code === "unknown_parameter"
    ? [removing(`Remove '${String(root)}'`, problem.path)]
    : [];
}

const known = new WeakMap<object, Map<string, readonly Fix[]>>();

/** Paths of the fixes are from the item. Kept by its identity: a keystroke elsewhere costs nothing. */
function itemFixes(kind: Kind, item: unknown, { code }: Problem, path: Path): readonly Fix[] {
  if (typeof item !== "object" || item === null) return [];
  let ofItem = known.get(item);
  if (!ofItem) known.set(item, (ofItem = new Map()));
  const name = JSON.stringify([kind, code, path]);
  let fixes = ofItem.get(name);
  if (!fixes) {
    const claimed = kind === "unknown" ? recognise(item) : kind;
    fixes = fieldFixes(claimed, item, { code, path }).filter((fix) =>
      mendsItem(fix, kind, item, { code, path }),
    );
    ofItem.set(name, fixes);
  }
  return fixes;
}

function mendsItem(fix: Fix, kind: Kind, item: object, problem: { code: string; path: Path }) {
  const before = new Set(checkItem(kind, item).map(nameOf));
  const after = checkItem(kind, applyEdits(item, fix.edits)).map(nameOf);
  return !after.includes(nameOf(problem)) && after.every((name) => before.has(name));
}

function nameOf({ code, path }: { code: string; path: Path }): string {
  return `${code} ${toPointer(path)}`;
}

/** What a fix sets has to be a pair without a fault, and it must not take the place of another. */
function mendsPair({ edits }: Fix, body: unknown): boolean {
  return edits.every((edit) => {
    if (edit.type !== "set") return true;
    const name = String(edit.path[1]);
    const isFree = getIn(body, edit.path) === undefined || edits.length === 1;
    return isFree && checkPair(name, edit.value).length === 0;
  });
}
