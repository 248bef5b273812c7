import type { PlacedItem } from "#items/links.ts";
import { definitionOf } from "#items/registry.ts";
import { getIn } from "#shared/path.ts";

const roles = ["user", "assistant", "system", "developer"] as const;

/** Who speaks, in a message. */
export type Role = (typeof roles)[number];

/** The role of a message; undefined for other items, and while it is none of those that are known. */
export function roleOf({ kind, value }: PlacedItem): Role | undefined {
  if (kind === "unknown" || definitionOf(kind).group !== "Messages") return undefined;
  const role = getIn(value, ["role"]);
  return roles.find((known) => known === role);
}

/** Whether an item is of the model's making, as what follows its reasoning is: an answer or a call. */
export function isSaidByModel(item: PlacedItem): boolean {
  const { kind } = item;
  if (kind === "unknown") return false;
  const { group, pairing } = definitionOf(kind);
  if (group === "Messages") return roleOf(item) === "assistant";
  if (kind === "reasoning") return true;
  return pairing ? pairing.side === "call" : group !== "Reasoning and context";
}
