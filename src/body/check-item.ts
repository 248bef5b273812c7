import * as z from "zod";

import { recognise } from "#items/recognise.ts";
import { definitionOf, itemDefinitions, type ItemKind } from "#items/registry.ts";
import { wireTypeOf } from "#items/wire-type.ts";
import { checkValue, type SchemaIssue } from "#schema/check-value.ts";

import type { Problem } from "./problem.ts";

const checked = new WeakMap<object, Map<ItemKind | "unknown", readonly Problem[]>>();

/**
 * The schema problems of one item as the kind it is meant to be, paths from the item; "unknown" leaves
 * it to the item to tell. Cached by the item's identity: values are immutable, so a keystroke costs one
 * item and not the conversation.
 */
export function checkItem(kind: ItemKind | "unknown", item: unknown): readonly Problem[] {
  if (typeof item !== "object" || item === null) return checkItemOnce(kind, item);
  let byKind = checked.get(item);
  if (!byKind) checked.set(item, (byKind = new Map()));
  let problems = byKind.get(kind);
  if (!problems) byKind.set(kind, (problems = checkItemOnce(kind, item)));
  return problems;
}

/** The same, not kept: for what is checked once, keeping costs a quarter of the time. */
export function checkItemOnce(kind: ItemKind | "unknown", item: unknown): readonly Problem[] {
  const claimed = kind === "unknown" ? recognise(item) : kind;
  const schema = claimed ? definitionOf(claimed).schema : unclaimed;
  const issues = checkValue(schema, item);
  return issues.length === 0 ? nothing : issues.map(toProblem);
}

const nothing: readonly never[] = [];

function toProblem({ path, code, message }: SchemaIssue): Problem {
  return { path, severity: "error", code, message };
}

/** The types that the API knows: the constant that each schema has under `type`. */
const wireTypes = itemDefinitions.map(({ schema }) => wireTypeOf(schema));

const unclaimed = z.looseObject({ type: z.enum([...new Set(wireTypes)]) });
