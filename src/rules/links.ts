import type { Edit } from "#body/fix.ts";
import type { Path } from "#shared/path.ts";

import type { PlacedEnd } from "./conversation.ts";

/** Where an end stands in the body. */
export function pathOf({ index, path }: PlacedEnd): Path {
  return ["items", index, ...path];
}

/** Gives all these ends one id. */
export function tie(ends: readonly PlacedEnd[], id: string): Edit[] {
  return ends.map((end) => ({ type: "set", path: pathOf(end), value: id }));
}
