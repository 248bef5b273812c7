import type { Fix } from "#body/fix.ts";
import { isObject, type JsonObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { removing, setting } from "./edits.ts";

/** Ways to make of a part one of the types that its place takes; the text is always kept. */
export function partFixes(part: JsonObject, supported: readonly string[], path: Path): Fix[] {
  const converted = convert(part, supported);
  const remove = removing(`Remove the part '${String(part.type)}'`, path);
  if (!converted) return [remove];
  const { type } = converted.part;
  const lost = converted.lost.join(", ");
  const label = lost ? `Turn it into '${type}'; this removes ${lost}` : `Turn it into '${type}'`;
  return [setting(label, path, converted.part, lost === "")];
}

type Converted = { part: JsonObject & { type: string }; lost: string[] };

function convert(part: JsonObject, supported: readonly string[]): Converted | undefined {
  const type = ["output_text", "input_text"].find((name) => supported.includes(name));
  const { type: _type, text = part.refusal, refusal: _refusal, ...rest } = part;
  if (type && typeof text === "string") return { part: { type, text }, lost: filledKeys(rest) };
  return supported.includes("input_image") ? fromChatCompletions(part) : undefined;
}

/** Chat Completions puts the address of an image one level deeper. */
function fromChatCompletions({ type, image_url: image, ...rest }: JsonObject) {
  if (type !== "image_url" || !isObject(image) || typeof image.url !== "string") return undefined;
  const { url, detail, ...others } = image;
  const known = { type: "input_image", image_url: url, ...(detail !== undefined && { detail }) };
  return { part: known, lost: filledKeys({ ...rest, ...others }) };
}

function filledKeys(rest: JsonObject): string[] {
  return Object.keys(rest).filter((key) => !isEmpty(rest[key]));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
