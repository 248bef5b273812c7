import { recognise } from "#items/recognise.ts";
import { definitionOf } from "#items/registry.ts";
import { isObject } from "#shared/json.ts";

export type ListOrder = { isNewestFirst: boolean; because: string };

/**
 * Whether a list of stored items runs from the newest to the oldest, which the API does unless it is
 * asked otherwise; undefined where nothing in it tells. Nothing but the items can: they bear no times.
 */
export function listOrder(items: readonly unknown[]): ListOrder | undefined {
  const roles = items.map((item) => (isObject(item) ? item.role : undefined));
  return (
    orderOfCalls(items) ??
    orderOfInstructions(roles) ??
    orderOfReasoning(items) ??
    orderOfTurns(roles)
  );
}

/** By calls and their outputs alone, which is proof. */
export function orderOfCalls(items: readonly unknown[]): ListOrder | undefined {
  const calls = new Set<string>();
  const outputs = new Set<string>();
  for (const { side, id } of items.flatMap(endOf)) {
    if (side === "call" && outputs.has(id))
      return { isNewestFirst: true, because: "an output stands before its call" };
    if (side === "output" && calls.has(id))
      return { isNewestFirst: false, because: "a call stands before its output" };
    (side === "call" ? calls : outputs).add(id);
  }
  return undefined;
}

function endOf(item: unknown): { side: "call" | "output"; id: string }[] {
  const kind = recognise(item);
  const pairing = kind && definitionOf(kind).pairing;
  const id = pairing && isObject(item) ? item[pairing.field] : undefined;
  return pairing && typeof id === "string"
    ? [{ side: pairing.side, id: `${pairing.family} ${id}` }]
    : [];
}

/** Reasoning is never the last thing of a turn. */
function orderOfReasoning(items: readonly unknown[]): ListOrder | undefined {
  const isReasoning = (item: unknown) => recognise(item) === "reasoning";
  const [first, last] = [isReasoning(items[0]), isReasoning(items.at(-1))];
  if (last && !first) return { isNewestFirst: true, because: "reasoning stands at the end" };
  if (first && !last) return { isNewestFirst: false, because: "reasoning stands at the beginning" };
  return undefined;
}

/** Instructions stand at the beginning of a conversation. */
function orderOfInstructions(roles: readonly unknown[]): ListOrder | undefined {
  const instructs = (role: unknown) => role === "system" || role === "developer";
  const [first, last] = [instructs(roles[0]), instructs(roles.at(-1))];
  if (first === last) return undefined;
  return last
    ? { isNewestFirst: true, because: "the instructions stand at the end" }
    : { isNewestFirst: false, because: "the instructions stand at the beginning" };
}

/** An answer stands after what it answers. */
function orderOfTurns(roles: readonly unknown[]): ListOrder | undefined {
  const turns = roles.filter((role) => role === "user" || role === "assistant");
  if (turns.length < 2 || turns[0] === turns.at(-1)) return undefined;
  return turns[0] === "assistant"
    ? { isNewestFirst: true, because: "an answer stands before what it answers" }
    : { isNewestFirst: false, because: "a question stands before its answer" };
}
