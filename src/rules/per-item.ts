import type { Edit, Fix } from "#body/fix.ts";
import type { PlacedItem } from "#items/links.ts";
import { isObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import type { Finding, Rule } from "./rule.ts";

type Known = { kind: string; index: number; findings: readonly Finding[] };

/**
 * The check of a rule that judges each item alone. `check` gives paths from the item, also in the edits
 * of its fixes; what it found is kept for as long as the item is the same and stands in its place.
 */
export function perItem(check: (item: PlacedItem) => readonly Finding[]): Rule["check"] {
  const known = new WeakMap<object, Known>();
  const judge = (item: PlacedItem, index: number) =>
    check(item).map((finding) => place(finding, ["items", index]));
  return ({ items, isAskedOnce = false }) =>
    items.flatMap((item, index) => {
      if (!isObject(item.value)) return [];
      if (isAskedOnce) return judge(item, index);
      const before = known.get(item.value);
      if (before?.kind === item.kind && before.index === index) return before.findings;
      const findings = judge(item, index);
      known.set(item.value, { kind: item.kind, index, findings });
      return findings;
    });
}

function place(finding: Finding, base: Path): Finding {
  const { path, fixes } = finding;
  return {
    ...finding,
    path: [...base, ...path],
    ...(fixes && { fixes: fixes.map((fix) => placeFix(fix, base)) }),
  };
}

/** A fix whose edits are written from one value, moved to where that value stands. */
export function placeFix(fix: Fix, base: Path): Fix {
  return { ...fix, edits: fix.edits.map((edit) => placeEdit(edit, base)) };
}

function placeEdit(edit: Edit, base: Path): Edit {
  return "path" in edit ? { ...edit, path: [...base, ...edit.path] } : edit;
}
