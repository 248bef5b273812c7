import { shownText } from "#items/preview/shown-text.ts";
import { shapeOf } from "#schema/shape.ts";
import type { JsonObject } from "#shared/json.ts";

import { toolDefinitions } from "./registry.ts";
import type { ToolDefinition } from "./tool-definition.ts";

type AboutTool = {
  definition: ToolDefinition | undefined;
  /** What sort of tool it is; for an unknown one its type as written. */
  label: string;
  name: string;
  description: unknown;
  /** What tools of this sort let the model do. */
  summary: string;
};

/** Who a tool is, whatever sort it is of. */
export function aboutTool(tool: JsonObject): AboutTool {
  const definition = typeof tool.type === "string" ? byType.get(tool.type) : undefined;
  return {
    definition,
    label: definition?.label ?? (shownText(tool.type) || "Tool"),
    name: shownText(tool.name) || shownText(tool.server_label),
    description: tool.description ?? tool.server_description,
    summary: definition?.summary ?? "",
  };
}

/** By wire type: some tools have a dated one beside their own. */
const byType = new Map<string, ToolDefinition>(
  toolDefinitions.flatMap((definition): [string, ToolDefinition][] => {
    const type = shapeOf(definition.schema.shape.type);
    const values = type.type === "choice" ? type.values : [definition.type];
    return values.map((value) => [String(value), definition]);
  }),
);
