import type { Edit } from "#body/fix.ts";
import { getIn, type Path } from "#shared/path.ts";

import type { Conversation, PlacedEnd } from "./conversation.ts";

/** Where an end stands in the body. */
export function pathOf({ index, path }: PlacedEnd): Path {
  return ["items", index, ...path];
}

/** Gives all these ends one id. */
export function tie(ends: readonly PlacedEnd[], id: string): Edit[] {
  return ends.map((end) => ({ type: "set", path: pathOf(end), value: id }));
}

/** Whether an id can be written there: what is neither text nor nothing would be lost. */
export function takesId({ items }: Conversation, { index, path }: PlacedEnd): boolean {
  const value = getIn(items[index]?.value, path);
  return value === undefined || value === null || typeof value === "string";
}
