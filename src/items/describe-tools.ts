import { isObject } from "#shared/json.ts";

import { oneLine } from "./describe.ts";

const mostTools = 20;

/** The tools of an item by their own names, else by what they are: `get_weather, mcp shop, shell`. */
export function describeTools(tools: unknown): string {
  if (!Array.isArray(tools)) return "";
  if (tools.length === 0) return "no tools";
  const names = tools.slice(0, mostTools).map(describeTool);
  return [...names, ...(tools.length > mostTools ? [`${tools.length - mostTools} more`] : [])].join(
    ", ",
  );
}

function describeTool(tool: unknown): string {
  if (!isObject(tool)) return "…";
  const label = oneLine(tool.server_label);
  return oneLine(tool.name) || [oneLine(tool.type), label].filter(Boolean).join(" ") || "…";
}
