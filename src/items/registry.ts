import type { ItemDefinition } from "./item-definition.ts";
import { functionCallOutput } from "./kinds/function-call-output/index.ts";
import { functionCall } from "./kinds/function-call/index.ts";
import { inputMessage } from "./kinds/input-message/index.ts";
import { itemReference } from "./kinds/item-reference/index.ts";
import { message } from "./kinds/message/index.ts";
import { outputMessage } from "./kinds/output-message/index.ts";
import { reasoning } from "./kinds/reasoning/index.ts";
import { shellCallOutput } from "./kinds/shell-call-output/index.ts";

/** Every kind of item, in the order in which the palette offers them. */
export const itemDefinitions = [
  message,
  inputMessage,
  outputMessage,
  functionCall,
  functionCallOutput,
  reasoning,
  itemReference,
  shellCallOutput,
] as const;

export type ItemKind = (typeof itemDefinitions)[number]["kind"];

const byKind = new Map<string, ItemDefinition>(
  itemDefinitions.map((definition) => [definition.kind, definition]),
);

/** The definition of a kind; throws for a kind that is not in the registry. */
export function definitionOf(kind: ItemKind): ItemDefinition {
  const definition = byKind.get(kind);
  if (!definition) throw new Error(`No item definition for kind "${kind}"`);
  return definition;
}
