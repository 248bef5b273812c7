import type { ItemKind } from "#items/registry.ts";
import { definitionOf, itemDefinitions } from "#items/registry.ts";
import { checkValue, wrongValue } from "#schema/check-value.ts";
import { isObject, jsonTypeOf } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";

import type { Problem } from "./problem.ts";

const checked = new WeakMap<object, Map<ItemKind | "unknown", readonly Problem[]>>();

/**
 * The schema problems of one item as the kind it is meant to be, paths from the item. Cached by the
 * item's identity: values are immutable, so a keystroke costs one item and not the conversation.
 */
export function checkItem(kind: ItemKind | "unknown", item: unknown): readonly Problem[] {
  if (typeof item !== "object" || item === null) return problemsOf(kind, item);
  let byKind = checked.get(item);
  if (!byKind) checked.set(item, (byKind = new Map()));
  let problems = byKind.get(kind);
  if (!problems) byKind.set(kind, (problems = problemsOf(kind, item)));
  return problems;
}

function problemsOf(kind: ItemKind | "unknown", item: unknown): readonly Problem[] {
  if (kind === "unknown") return [unknownItem(item)];
  return checkValue(definitionOf(kind).schema, item).map((issue) => ({
    ...issue,
    severity: "error",
  }));
}

/** Why no kind claims this item. */
function unknownItem(item: unknown): Problem {
  const problem = { path: [], severity: "error" } as const;
  if (!isObject(item) || unparsedText(item) !== undefined) {
    const got = unparsedText(item) === undefined ? jsonTypeOf(item) : "text that is not JSON";
    return {
      ...problem,
      code: "invalid_type",
      message: `Invalid type: expected an object, but got ${got} instead.`,
    };
  }
  if (item.type === undefined) {
    return {
      ...problem,
      path: ["type"],
      code: "missing_required_parameter",
      message: "Missing required parameter.",
    };
  }
  return {
    ...problem,
    path: ["type"],
    code: "invalid_value",
    message: wrongValue(item.type, wireTypes()),
  };
}

/** The wire types of all kinds: the constant that each schema allows under `type`. */
function wireTypes(): string[] {
  const types = itemDefinitions.flatMap(({ examples }) =>
    examples.flatMap(({ item }) => ("type" in item && item.type) || []),
  );
  return [...new Set(types)];
}
