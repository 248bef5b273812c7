import { isObject } from "#shared/json.ts";

const longest = 160;
const mostParts = 20;

/** The first words of a value on one line, for a collapsed card. Never scans more than it shows. */
export function oneLine(value: unknown): string {
  if (typeof value !== "string") return "";
  const start = value
    .slice(0, longest * 2)
    .replaceAll(/\s+/g, " ")
    .trim();
  const isCut = start.length > longest || value.length > longest * 2;
  return isCut ? `${start.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…` : start;
}

/** Text as its words; a list of parts as its words and the names of what else is in it. */
export function describeContent(content: unknown): string {
  if (!Array.isArray(content)) return oneLine(content);
  const parts = content.slice(0, mostParts);
  const words = parts.map((part) => (isObject(part) ? oneLine(part.text) : "")).filter(Boolean);
  const others = parts
    .filter((part) => isObject(part))
    .filter((part) => typeof part.text !== "string")
    .map(describePart);
  return [oneLine(words.join(" ")), ...others].filter(Boolean).join(" · ");
}

function describePart(part: Record<string, unknown>): string {
  if (typeof part.refusal === "string") return `Refusal: ${oneLine(part.refusal)}`;
  const source = [part.filename, part.image_url, part.file_url, part.file_id].find(
    (value) => typeof value === "string" && value !== "",
  );
  const name = typeof part.type === "string" ? part.type.replace(/^input_/, "") : "part";
  return typeof source === "string" ? `[${name} ${shorten(source)}]` : `[${name}]`;
}

function shorten(source: string): string {
  if (source.startsWith("data:"))
    return source.slice(0, Math.max(source.indexOf(","), 5)).slice(0, 40);
  return source.length > 60 ? `${source.slice(0, 60)}…` : source;
}
