import type { ItemDefinition } from "./item-definition.ts";
import { additionalTools } from "./kinds/additional-tools/index.ts";
import { applyPatchCallOutput } from "./kinds/apply-patch-call-output/index.ts";
import { applyPatchCall } from "./kinds/apply-patch-call/index.ts";
import { codeInterpreterCall } from "./kinds/code-interpreter-call/index.ts";
import { compactionTrigger } from "./kinds/compaction-trigger/index.ts";
import { compaction } from "./kinds/compaction/index.ts";
import { computerCallOutput } from "./kinds/computer-call-output/index.ts";
import { computerCall } from "./kinds/computer-call/index.ts";
import { configurationUpdate } from "./kinds/configuration-update/index.ts";
import { customToolCallOutput } from "./kinds/custom-tool-call-output/index.ts";
import { customToolCall } from "./kinds/custom-tool-call/index.ts";
import { fileSearchCall } from "./kinds/file-search-call/index.ts";
import { functionCallOutput } from "./kinds/function-call-output/index.ts";
import { functionCall } from "./kinds/function-call/index.ts";
import { imageGenerationCall } from "./kinds/image-generation-call/index.ts";
import { inputMessage } from "./kinds/input-message/index.ts";
import { itemReference } from "./kinds/item-reference/index.ts";
import { localShellCallOutput } from "./kinds/local-shell-call-output/index.ts";
import { localShellCall } from "./kinds/local-shell-call/index.ts";
import { mcpApprovalRequest } from "./kinds/mcp-approval-request/index.ts";
import { mcpApprovalResponse } from "./kinds/mcp-approval-response/index.ts";
import { mcpCall } from "./kinds/mcp-call/index.ts";
import { mcpListTools } from "./kinds/mcp-list-tools/index.ts";
import { message } from "./kinds/message/index.ts";
import { outputMessage } from "./kinds/output-message/index.ts";
import { programOutput } from "./kinds/program-output/index.ts";
import { program } from "./kinds/program/index.ts";
import { reasoning } from "./kinds/reasoning/index.ts";
import { shellCallOutput } from "./kinds/shell-call-output/index.ts";
import { shellCall } from "./kinds/shell-call/index.ts";
import { toolSearchCall } from "./kinds/tool-search-call/index.ts";
import { toolSearchOutput } from "./kinds/tool-search-output/index.ts";
import { webSearchCall } from "./kinds/web-search-call/index.ts";

/** Every kind of item, in the order in which the palette offers them. */
export const itemDefinitions = [
  message,
  inputMessage,
  outputMessage,
  functionCall,
  functionCallOutput,
  customToolCall,
  customToolCallOutput,
  webSearchCall,
  fileSearchCall,
  reasoning,
  itemReference,
  compaction,
  compactionTrigger,
  configurationUpdate,
  mcpListTools,
  mcpApprovalRequest,
  mcpApprovalResponse,
  mcpCall,
  codeInterpreterCall,
  shellCall,
  shellCallOutput,
  localShellCall,
  localShellCallOutput,
  applyPatchCall,
  applyPatchCallOutput,
  computerCall,
  computerCallOutput,
  imageGenerationCall,
  toolSearchCall,
  toolSearchOutput,
  additionalTools,
  program,
  programOutput,
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
