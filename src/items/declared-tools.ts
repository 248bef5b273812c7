import { isObject } from "#shared/json.ts";
import { getIn } from "#shared/path.ts";

import type { PlacedItem } from "./links.ts";

/** How a call names its tool: `namespace` of functions, `server` of MCP tools. */
export type ToolName = { name: string; namespace?: string; server?: string };

/** A function or MCP tool that an item declares, with what is known of its two ends. */
export type DeclaredTool = ToolName & {
  parameters?: Record<string, unknown>;
  outputSchema?: Record<string, unknown>;
};

/** The tool that a call means, as the draft declares it last; undefined if it does not. */
function declaredTool(
  items: readonly PlacedItem[],
  { name, namespace, server }: ToolName,
): DeclaredTool | undefined {
  return items
    .flatMap(({ value }) => declaredIn(value))
    .findLast(
      (tool) =>
        tool.name === name &&
        tool.server === server &&
        (namespace === undefined || tool.namespace === namespace),
    );
}

/** The JSON Schema of a tool's parameters; undefined if the draft states none. */
export function parametersOf(
  items: readonly PlacedItem[],
  name: ToolName,
): Record<string, unknown> | undefined {
  return declaredTool(items, name)?.parameters;
}

const declared = new WeakMap<object, readonly DeclaredTool[]>();

/** The tools that an item declares; values are immutable, so each is read once. */
export function declaredIn(item: unknown): readonly DeclaredTool[] {
  if (!isObject(item) || !Array.isArray(item.tools)) return none;
  let found = declared.get(item);
  if (!found) declared.set(item, (found = readDeclared(item)));
  return found;
}

const none: readonly never[] = [];

/** The same, not kept: for items that are read once. */
export function readDeclared(item: unknown): readonly DeclaredTool[] {
  return isObject(item) && Array.isArray(item.tools) ? readTools(item, item.tools) : none;
}

function readTools(item: Record<string, unknown>, tools: readonly unknown[]): DeclaredTool[] {
  if (item.type === "mcp_list_tools") {
    const server = typeof item.server_label === "string" ? { server: item.server_label } : {};
    return tools.flatMap((tool) => declaredAs(tool, "input_schema", server));
  }
  return tools.flatMap((tool) => {
    if (getIn(tool, ["type"]) !== "namespace") return functionIn(tool, {});
    const [inner, namespace] = [getIn(tool, ["tools"]), getIn(tool, ["name"])];
    const outer = typeof namespace === "string" ? { namespace } : {};
    return Array.isArray(inner) ? inner.flatMap((one) => functionIn(one, outer)) : [];
  });
}

function functionIn(tool: unknown, outer: Partial<ToolName>): DeclaredTool[] {
  return getIn(tool, ["type"]) === "function" ? declaredAs(tool, "parameters", outer) : [];
}

function declaredAs(tool: unknown, schemaKey: string, outer: Partial<ToolName>): DeclaredTool[] {
  const [name, parameters] = [getIn(tool, ["name"]), getIn(tool, [schemaKey])];
  const outputSchema = getIn(tool, ["output_schema"]);
  return typeof name === "string"
    ? [
        {
          ...outer,
          name,
          ...(isObject(parameters) && { parameters }),
          ...(isObject(outputSchema) && { outputSchema }),
        },
      ]
    : [];
}
