import { isObject } from "#shared/json.ts";
import { getIn } from "#shared/path.ts";

import type { PlacedItem } from "../links.ts";

/** How a call names its tool: `namespace` of functions, `server` of MCP tools. */
export type ToolName = { name: string; namespace?: string; server?: string };

type Declared = ToolName & { parameters: Record<string, unknown> };

/** The JSON Schema of a tool's parameters, as the draft declares it last; undefined if it does not. */
export function parametersOf(
  items: readonly PlacedItem[],
  { name, namespace, server }: ToolName,
): Record<string, unknown> | undefined {
  return items
    .flatMap(({ value }) => declaredIn(value))
    .findLast(
      (tool) =>
        tool.name === name &&
        tool.server === server &&
        (namespace === undefined || tool.namespace === namespace),
    )?.parameters;
}

function declaredIn(item: unknown): Declared[] {
  if (!isObject(item) || !Array.isArray(item.tools)) return [];
  if (item.type === "mcp_list_tools") {
    const server = typeof item.server_label === "string" ? { server: item.server_label } : {};
    return item.tools.flatMap((tool) => declaredAs(tool, "input_schema", server));
  }
  return item.tools.flatMap((tool) => {
    if (getIn(tool, ["type"]) !== "namespace") return functionIn(tool, {});
    const [inner, namespace] = [getIn(tool, ["tools"]), getIn(tool, ["name"])];
    const outer = typeof namespace === "string" ? { namespace } : {};
    return Array.isArray(inner) ? inner.flatMap((one) => functionIn(one, outer)) : [];
  });
}

function functionIn(tool: unknown, outer: Partial<ToolName>): Declared[] {
  return getIn(tool, ["type"]) === "function" ? declaredAs(tool, "parameters", outer) : [];
}

function declaredAs(tool: unknown, schemaKey: string, outer: Partial<ToolName>): Declared[] {
  const [name, parameters] = [getIn(tool, ["name"]), getIn(tool, [schemaKey])];
  return typeof name === "string" && isObject(parameters) ? [{ ...outer, name, parameters }] : [];
}
