import { isObject, type JsonObject } from "#shared/json.ts";

import type { Remark } from "../../conversation.ts";
import { leftOut } from "./left-out.ts";

type Content = { content: unknown; remarks: Remark[] };
type Part = { part?: JsonObject; remarks: Remark[] };

/** Content as a message of that role can have it; undefined when nothing is left. One text stays plain. */
export function contentOf(said: unknown, role: string, place: string): Content {
  if (typeof said === "string") return { content: said, remarks: [] };
  if (!Array.isArray(said)) {
    return { content: undefined, remarks: [leftOut(place, "It is neither text nor a list.")] };
  }
  const converted = said.map((part: unknown, index) => partOf(part, role, `${place}[${index}]`));
  const parts = converted.flatMap(({ part }) => (part ? [part] : []));
  return {
    content: parts.length > 0 ? (plainText(parts) ?? parts) : undefined,
    remarks: converted.flatMap(({ remarks }) => remarks),
  };
}

function plainText(parts: readonly JsonObject[]): unknown {
  const [{ type, text, ...others } = {}] = parts;
  const isPlain = parts.length === 1 && type === "text" && Object.keys(others).length === 0;
  return isPlain ? text : undefined;
}

function partOf(part: unknown, role: string, place: string): Part {
  const type = isObject(part) ? part.type : undefined;
  if (!isObject(part)) return { remarks: [leftOut(place, "It is not a part.")] };
  if (type === "input_text" || type === "output_text") return textPart(part, place);
  if (type === "refusal" && role === "assistant") {
    return { part: { type, refusal: part.refusal }, remarks: [] };
  }
  if (type === "input_image" && role === "user") return imagePart(part, place);
  if (type === "input_file" && role === "user") return filePart(part, place);
  const message = `A ${role} message of Chat Completions has no part of type ${JSON.stringify(type)}.`;
  return { remarks: [leftOut(place, message)] };
}

function textPart(part: JsonObject, place: string): Part {
  const { annotations, logprobs } = part;
  return {
    part: { type: "text", text: part.text, ...breakpointOf(part) },
    remarks: Object.entries({ annotations, logprobs })
      .filter(([, list]) => Array.isArray(list) && list.length > 0)
      .map(([name]) => leftOut(`${place}.${name}`, "A message that is sent cannot have them.")),
  };
}

function imagePart(part: JsonObject, place: string): Part {
  const { image_url: url, file_id: file, detail } = part;
  if (typeof url !== "string") {
    const message = "Chat Completions takes an image by its address or data, not by a file's id.";
    return { remarks: [leftOut(place, message)] };
  }
  const image = typeof detail === "string" ? { url, detail } : { url };
  const remarks =
    typeof file === "string" ? [leftOut(`${place}.file_id`, "The address is sent.")] : [];
  return { part: { type: "image_url", image_url: image, ...breakpointOf(part) }, remarks };
}

function filePart(part: JsonObject, place: string): Part {
  const { file_id, file_data, filename, file_url: url, detail } = part;
  const file = Object.fromEntries(
    Object.entries({ file_id, file_data, filename }).filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  );
  const unsaid = Object.entries({ file_url: url, detail })
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name]) => leftOut(`${place}.${name}`, "A file of Chat Completions has no such field."));
  if (file_id === undefined && file_data === undefined) {
    return { remarks: [leftOut(place, "A file needs an id or its data."), ...unsaid] };
  }
  return { part: { type: "file", file, ...breakpointOf(part) }, remarks: unsaid };
}

function breakpointOf({ prompt_cache_breakpoint }: JsonObject): JsonObject {
  return isObject(prompt_cache_breakpoint) ? { prompt_cache_breakpoint } : {};
}
