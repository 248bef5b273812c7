import { isObject, type JsonObject } from "#shared/json.ts";

import { fence, fencedJson } from "./fence.ts";
import { image, inlineCode, link } from "./inline.ts";

/** What somebody said: text in a quotation, images, files and citations as links. */
export function said(content: unknown): string[] {
  if (typeof content === "string") return [quotation(content)];
  return Array.isArray(content) ? content.flatMap(partOf) : [fencedJson(content)];
}

function partOf(part: unknown): string[] {
  if (!isObject(part)) return [fencedJson(part)];
  const { type, text, refusal, image_url: address, annotations } = part;
  if ((type === "input_text" || type === "output_text") && typeof text === "string") {
    return [quotation(text), ...citations(annotations)];
  }
  if (type === "refusal" && typeof refusal === "string") return ["Refused:", quotation(refusal)];
  if (type === "input_image" && typeof address === "string") return [image(address)];
  if (type === "input_file") return [fileOf(part)];
  return [fencedJson(part)];
}

/**
 * A quotation ends where its lines end, whatever is open in it. HTML and definitions of links reach
 * further, so text that has them is shown as it was typed.
 */
function quotation(text: string): string {
  const reachesOut = /<[a-z!/?]|^[ \t>]*\[(?:\\[^]|[^\][\\]){0,999}\]:/im.test(text);
  if (reachesOut || text.trim() === "") return fence(text, "text");
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

function fileOf({ filename, file_id: id, file_url: address }: JsonObject): string {
  const name = typeof filename === "string" ? filename : "File";
  if (typeof address === "string") return link(name, address);
  return typeof id === "string"
    ? `File ${inlineCode(name)} ${inlineCode(id)}`
    : `File ${inlineCode(name)}`;
}

function citations(annotations: unknown): string[] {
  if (!Array.isArray(annotations) || annotations.length === 0) return [];
  const lines = annotations.map((annotation: unknown) => `- ${citation(annotation)}`);
  return [["Sources:", "", ...lines].join("\n")];
}

function citation(annotation: unknown): string {
  const { url, title, filename, file_id: id } = isObject(annotation) ? annotation : {};
  if (typeof url === "string") return link(typeof title === "string" ? title : url, url);
  const words = [filename, id].filter((word) => typeof word === "string");
  return words.length > 0
    ? words.map(inlineCode).join(" ")
    : inlineCode(JSON.stringify(annotation));
}
