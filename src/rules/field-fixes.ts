import type { Fix } from "#body/fix.ts";
import { definitionOf, itemDefinitions, type ItemKind } from "#items/registry.ts";
import { typeOfBase64 } from "#items/widgets/media.ts";
import { wireTypeOf } from "#items/wire-type.ts";
import { emptyValue } from "#schema/empty-value.ts";
import { shapeOf } from "#schema/shape.ts";
import { newId } from "#shared/ids.ts";
import { isObject } from "#shared/json.ts";
import { getIn, type Path } from "#shared/path.ts";
import { unparsedText } from "#shared/unparsed.ts";

import { removing, renaming, setting } from "./edits.ts";
import { partFixes } from "./part-fixes.ts";
import { repairedJson } from "./repaired-json.ts";
import { schemaAt, supportedAt } from "./shape-at.ts";
import { shortened } from "./shortened.ts";
import { typeFixes } from "./type-fixes.ts";

type Slip = { code: string; path: Path };

/** What may mend one fault of an item; paths are from the item. Nobody has tried it yet. */
export function fieldFixes(kind: ItemKind | undefined, item: unknown, slip: Slip): Fix[] {
  const { code, path } = slip;
  const value = getIn(item, path);
  if (!kind) return code === "invalid_value" ? closestFixes(wireTypes, value, path) : [];
  const { schema } = definitionOf(kind);
  const field = schemaAt(schema, item, path);
  const shape = field && shapeOf(field);
  const leaveOut = shape?.optional ? [removing("Leave it out, as it is empty", path, true)] : [];

  switch (code) {
    case "unknown_parameter":
      return unknownFixes(schemaAt(schema, item, path.slice(0, -1)), item, path);
    case "missing_required_parameter":
      return missingFixes(kind, field, path);
    case "invalid_value":
      return valueFixes(supportedAt(schema, item, path), item, path);
    case "invalid_type":
      if (value === null && shape?.optional) return leaveOut;
      return shape ? typeFixes(shape, value, path) : [];
    case "empty_string":
    case "array_below_min_length":
      return value === "" || (Array.isArray(value) && value.length === 0) ? leaveOut : [];
    case "invalid_url":
      return value === "" ? leaveOut : imageFixes(value, path);
    case "string_above_max_length": {
      const longest = shape?.type === "text" ? shape.limits.maxLength : undefined;
      if (longest === undefined || typeof value !== "string" || isLink(path)) return [];
      return [
        setting(`Shorten it to ${longest} characters`, path, shortened(value, longest), false),
      ];
    }
    case "string_does_not_match_pattern": {
      const mended = String(value).replaceAll(/[^a-zA-Z0-9_-]+/g, "_");
      return [setting(`Replace it by '${mended}'`, path, mended, false)];
    }
    case "invalid_json":
      return jsonFixes(value, path);
    default:
      return [];
  }
}

const wireTypes = [...new Set(itemDefinitions.map(({ schema }) => wireTypeOf(schema)))];

/** One side of a link must not change alone. */
function isLink(path: Path): boolean {
  return /(^|_)id$/.test(String(path.at(-1)));
}

function unknownFixes(owner: Parameters<typeof shapeOf>[0] | undefined, item: unknown, path: Path) {
  const [key, value] = [String(path.at(-1)), getIn(item, path)];
  const siblings = getIn(item, path.slice(0, -1));
  const shape = owner && shapeOf(owner);
  const meant =
    shape?.type === "object" && isObject(siblings)
      ? shape.fields.find((field) => isSame(field.key, key) && !Object.hasOwn(siblings, field.key))
      : undefined;
  return [
    ...(meant ? [renaming(`Rename it to '${meant.key}'`, path, meant.key, value)] : []),
    removing(`Remove '${key}'`, path, value === null),
  ];
}

function missingFixes(
  kind: ItemKind,
  field: Parameters<typeof shapeOf>[0] | undefined,
  path: Path,
) {
  const key = String(path.at(-1));
  if (!field || key === "call_id") return [];
  const shape = shapeOf(field);
  const start = shape.type === "list" ? undefined : startOf(kind, path);
  const value = shape.nullable ? null : (start ?? emptyValue(field));
  // What can say nothing but this, or says nothing yet, is certain; a choice is not.
  const isCertain = shape.nullable || ["constant", "list", "record"].includes(shape.type);
  return [setting(`Add ${key}: ${inShort(value)}`, path, value, isCertain)];
}

/** What a fresh item of the kind begins with there: an id of its own, a status that fits history. */
function startOf(kind: ItemKind, path: Path): unknown {
  return path.length === 1
    ? getIn(definitionOf(kind).createDraft({ openCalls: [], newId }), path)
    : undefined;
}

function valueFixes(supported: readonly string[], item: unknown, path: Path): Fix[] {
  const value = getIn(item, path);
  const closest = closestFixes(supported, value, path);
  const owner = getIn(item, path.slice(0, -1));
  const isPart = path.at(-1) === "type" && typeof path.at(-2) === "number" && isObject(owner);
  return closest.length > 0 || !isPart ? closest : partFixes(owner, supported, path.slice(0, -1));
}

/** Certain only where nothing but case and punctuation differs. */
function closestFixes(supported: readonly string[], value: unknown, path: Path): Fix[] {
  const same = supported.filter((word) => typeof value === "string" && isSame(word, value));
  const [word] = same;
  return word === undefined || same.length > 1
    ? []
    : [setting(`Write it '${word}'`, path, word, true)];
}

function isSame(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/g, "");
}

/** Bare base64 that begins like an image is one. */
function imageFixes(value: unknown, path: Path): Fix[] {
  const type = typeof value === "string" ? typeOfBase64(value.slice(0, 20)) : undefined;
  return type?.startsWith("image/")
    ? [
        setting(
          `Put 'data:${type};base64,' in front`,
          path,
          `data:${type};base64,${String(value)}`,
          true,
        ),
      ]
    : [];
}

function jsonFixes(value: unknown, path: Path): Fix[] {
  // As it goes over the wire, unfinished JSON is its text.
  const text = typeof value === "string" ? value : unparsedText(value);
  const repaired = text === undefined ? undefined : repairedJson(text);
  if (!repaired) return [];
  const label = repaired.keepsWords
    ? "Repair the JSON"
    : "Repair the JSON; words in it are replaced";
  return [setting(label, path, repaired.value, repaired.keepsWords)];
}

function inShort(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
