import { recognise } from "#items/recognise.ts";
import { definitionOf } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import { fencedJson, fencedText } from "./fence.ts";
import { inline, inlineCode } from "./inline.ts";
import { said } from "./said.ts";

/** The blocks of one item: its heading, and what it holds. */
export function section(item: unknown): string[] {
  const kind = recognise(item);
  if (!isObject(item) || kind === undefined) return ["## Unknown item", fencedJson(item)];
  const { label } = definitionOf(kind);
  switch (kind) {
    case "message":
    case "input_message":
    case "output_message":
      return [`## ${speaker(item.role)}`, ...said(item.content)];
    case "function_call":
      return [headingOf(label, item), ...codeOf(item.arguments)];
    case "custom_tool_call":
      return [headingOf(label, item), ...codeOf(item.input)];
    case "function_call_output":
    case "custom_tool_call_output":
      return [headingOf(label, item), ...outputOf(item.output)];
    default:
      return [`## ${label}`, fencedJson(item)];
  }
}

function speaker(role: unknown): string {
  const name = String(role);
  return inline(name.charAt(0).toUpperCase() + name.slice(1));
}

function headingOf(label: string, { name, call_id: callId }: JsonObject): string {
  const words = [name, callId].filter((word) => typeof word === "string");
  return [`## ${label}`, ...words.map(inlineCode)].join(" ");
}

function codeOf(text: unknown): string[] {
  return [typeof text === "string" ? fencedText(text) : fencedJson(text)];
}

function outputOf(output: unknown): string[] {
  return Array.isArray(output) ? said(output) : codeOf(output);
}
