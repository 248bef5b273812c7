import type { Edit, Fix } from "#body/fix.ts";
import type { PlacedItem } from "#items/links.ts";
import { isObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import type { Alone, Check, Finding, Judge } from "./rule.ts";

const nothing: readonly never[] = [];

/** The check of a rule that judges each item alone; `beside` is what it says of the rest of the body. */
export function perItem(judge: Judge, beside: Alone["beside"] = () => nothing): Check {
  const check: Check = (conversation) => [
    ...beside(conversation),
    ...conversation.items.flatMap((item, index) => judgeAt(judge, item, ["items", index])),
  ];
  return Object.assign(check, { alone: { judge, beside } });
}

function judgeAt(judge: Judge, item: PlacedItem, base: Path): readonly Finding[] {
  if (!isObject(item.value)) return nothing;
  return judge(item).map(({ fixes, ...finding }) => ({
    ...finding,
    path: [...base, ...finding.path],
    ...(fixes && { fixes: () => placeFixes(fixes(), base) }),
  }));
}

/** Fixes whose edits are written from one value, moved to where that value stands. */
export function placeFixes(fixes: readonly Fix[], base: Path): Fix[] {
  return fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => placeEdit(edit, base)) }));
}

function placeEdit(edit: Edit, base: Path): Edit {
  return "path" in edit ? { ...edit, path: [...base, ...edit.path] } : edit;
}
