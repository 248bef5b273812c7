import { isObject, type JsonObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

/**
 * One place where a stored item is not what was sent. filled_in: only stored. left_out: only sent.
 * became_part: a text that is stored as a list of one part with it.
 */
export type Difference =
  | { type: "filled_in"; path: Path; stored: unknown }
  | { type: "left_out"; path: Path; sent: unknown }
  | { type: "changed"; path: Path; sent: unknown; stored: unknown }
  | { type: "became_part"; path: Path; partType: string };

/** What the API made of an item that it stored, in the order of the fields; empty when it is as sent. */
export function compareItem(sent: unknown, stored: unknown): Difference[] {
  return compareValues(sent, stored, []);
}

function compareValues(sent: unknown, stored: unknown, path: Path): Difference[] {
  if (Object.is(sent, stored)) return [];
  if (isObject(sent) && isObject(stored)) return compareObjects(sent, stored, path);
  if (Array.isArray(sent) && Array.isArray(stored)) return compareLists(sent, stored, path);
  const part = onlyPartOf(stored);
  if (typeof sent === "string" && part?.text === sent) {
    return [
      { type: "became_part", path, partType: String(part.type) },
      ...filledIn(part, [...path, 0]),
    ];
  }
  return [{ type: "changed", path, sent, stored }];
}

function compareObjects(sent: JsonObject, stored: JsonObject, path: Path): Difference[] {
  const keys = new Set([...Object.keys(stored), ...Object.keys(sent)]);
  return [...keys].flatMap((key) => compareField(sent, stored, [...path, key], key));
}

function compareField(sent: JsonObject, stored: JsonObject, path: Path, key: string): Difference[] {
  if (!Object.hasOwn(sent, key)) return [{ type: "filled_in", path, stored: stored[key] }];
  if (!Object.hasOwn(stored, key)) return [{ type: "left_out", path, sent: sent[key] }];
  return compareValues(sent[key], stored[key], path);
}

/** By place: the API keeps the order of what it keeps. */
function compareLists(
  sent: readonly unknown[],
  stored: readonly unknown[],
  path: Path,
): Difference[] {
  const most = Math.max(sent.length, stored.length);
  return Array.from({ length: most }, (_, index) => index).flatMap((index): Difference[] => {
    const place = [...path, index];
    if (index >= sent.length) return [{ type: "filled_in", path: place, stored: stored[index] }];
    if (index >= stored.length) return [{ type: "left_out", path: place, sent: sent[index] }];
    return compareValues(sent[index], stored[index], place);
  });
}

function onlyPartOf(stored: unknown): JsonObject | undefined {
  if (!Array.isArray(stored) || stored.length !== 1) return undefined;
  const part: unknown = stored[0];
  return isObject(part) ? part : undefined;
}

/** What the part has beside the text that was sent. */
function filledIn(part: JsonObject, path: Path): Difference[] {
  return Object.entries(part).flatMap(([key, stored]): Difference[] =>
    key === "type" || key === "text" ? [] : [{ type: "filled_in", path: [...path, key], stored }],
  );
}
