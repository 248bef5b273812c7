import { isObject } from "#shared/json.ts";
import { getIn, type Path } from "#shared/path.ts";

import { definitionOf, type ItemKind } from "./registry.ts";

export type PlacedItem = { kind: ItemKind | "unknown"; value: unknown };

/**
 * A place in an item whose value ties it to others of its family. Beside calls and outputs some items
 * refer to a call: what a program called names the program, an approved call names the approval.
 */
export type LinkEnd = {
  family: string;
  side: "call" | "output" | "reference";
  path: Path;
  /** Undefined while the value is no text, or empty. */
  id: string | undefined;
};

/** All such places of an item, also those not filled in yet. */
export function linkEndsOf(item: PlacedItem): LinkEnd[] {
  const { kind, value } = item;
  if (kind === "unknown") return [];
  const { pairing } = definitionOf(kind);
  const ends = pairing ? [endAt(item, pairing.family, pairing.side, [pairing.field])] : [];
  if (getIn(value, ["caller", "type"]) === "program") {
    ends.push(endAt(item, "program", "reference", ["caller", "caller_id"]));
  }
  if (isObject(value) && value.type === "mcp_call") {
    ends.push(endAt(item, "mcp_approval", "reference", ["approval_request_id"]));
  }
  return ends;
}

function endAt({ value }: PlacedItem, family: string, side: LinkEnd["side"], path: Path): LinkEnd {
  const id = getIn(value, path);
  return { family, side, path, id: typeof id === "string" && id !== "" ? id : undefined };
}
