import { isObject, type JsonObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

/** An object somewhere in an item; the path is from the item. */
export type Place = { path: Path; value: JsonObject };

/** The parts of a message, of an output, or of a run: whatever has a type of its own. */
export function partsOf(item: unknown): Place[] {
  if (!isObject(item)) return [];
  const parts: Place[] = [];
  for (const key of partKeys) {
    const value = item[key];
    if (isObject(value)) parts.push({ path: [key], value });
    else addObjects(parts, value, [key]);
  }
  return parts;
}

const partKeys = ["content", "output", "outputs"];

/** The tools that an item declares, those of a namespace after the namespace itself. */
export function toolsOf(item: unknown): Place[] {
  if (!isObject(item) || !Array.isArray(item.tools) || item.type === "mcp_list_tools") return [];
  const tools: Place[] = [];
  for (const tool of objectsIn(item.tools, ["tools"])) {
    tools.push(tool);
    if (tool.value.type === "namespace") {
      addObjects(tools, tool.value.tools, [...tool.path, "tools"]);
    }
  }
  return tools;
}

/** The pictures of an item that are given by address or as data, each with the field that holds it. */
export function imagesOf(item: unknown): Image[] {
  const images: Image[] = [];
  for (const { path, value } of partsOf(item)) {
    if (!imageTypes.has(value.type)) continue;
    const field = value.type === "image" ? "url" : "image_url";
    const text = value[field];
    if (typeof text === "string") images.push({ path, value, field, text });
  }
  return images;
}

type Image = Place & { field: string; text: string };

const imageTypes = new Set<unknown>(["input_image", "computer_screenshot", "image"]);

/** The objects of a list; nothing for what is no list. */
export function objectsIn(list: unknown, path: Path): Place[] {
  const places: Place[] = [];
  addObjects(places, list, path);
  return places;
}

function addObjects(places: Place[], list: unknown, path: Path) {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const value: unknown = list[index];
    if (isObject(value)) places.push({ path: [...path, index], value });
  }
}

/** Whether a field holds anything: null and the empty text do not. */
export function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}
