import type { ComponentType } from "react";

import type { ItemPreviewProps } from "./item-preview.ts";
import { Preview as AdditionalTools } from "./kinds/additional-tools/preview.tsx";
import { Preview as ApplyPatchCallOutput } from "./kinds/apply-patch-call-output/preview.tsx";
import { Preview as ApplyPatchCall } from "./kinds/apply-patch-call/preview.tsx";
import { Preview as CodeInterpreterCall } from "./kinds/code-interpreter-call/preview.tsx";
import { Preview as CompactionTrigger } from "./kinds/compaction-trigger/preview.tsx";
import { Preview as Compaction } from "./kinds/compaction/preview.tsx";
import { Preview as ComputerCallOutput } from "./kinds/computer-call-output/preview.tsx";
import { Preview as ComputerCall } from "./kinds/computer-call/preview.tsx";
import { Preview as ConfigurationUpdate } from "./kinds/configuration-update/preview.tsx";
import { Preview as CustomToolCallOutput } from "./kinds/custom-tool-call-output/preview.tsx";
import { Preview as CustomToolCall } from "./kinds/custom-tool-call/preview.tsx";
import { Preview as FileSearchCall } from "./kinds/file-search-call/preview.tsx";
import { Preview as FunctionCallOutput } from "./kinds/function-call-output/preview.tsx";
import { Preview as FunctionCall } from "./kinds/function-call/preview.tsx";
import { Preview as ImageGenerationCall } from "./kinds/image-generation-call/preview.tsx";
import { Preview as InputMessage } from "./kinds/input-message/preview.tsx";
import { Preview as ItemReference } from "./kinds/item-reference/preview.tsx";
import { Preview as LocalShellCallOutput } from "./kinds/local-shell-call-output/preview.tsx";
import { Preview as LocalShellCall } from "./kinds/local-shell-call/preview.tsx";
import { Preview as McpApprovalRequest } from "./kinds/mcp-approval-request/preview.tsx";
import { Preview as McpApprovalResponse } from "./kinds/mcp-approval-response/preview.tsx";
import { Preview as McpCall } from "./kinds/mcp-call/preview.tsx";
import { Preview as McpListTools } from "./kinds/mcp-list-tools/preview.tsx";
import { Preview as Message } from "./kinds/message/preview.tsx";
import { Preview as OutputMessage } from "./kinds/output-message/preview.tsx";
import { Preview as ProgramOutput } from "./kinds/program-output/preview.tsx";
import { Preview as Program } from "./kinds/program/preview.tsx";
import { Preview as Reasoning } from "./kinds/reasoning/preview.tsx";
import { Preview as ShellCallOutput } from "./kinds/shell-call-output/preview.tsx";
import { Preview as ShellCall } from "./kinds/shell-call/preview.tsx";
import { Preview as ToolSearchCall } from "./kinds/tool-search-call/preview.tsx";
import { Preview as ToolSearchOutput } from "./kinds/tool-search-output/preview.tsx";
import { Preview as WebSearchCall } from "./kinds/web-search-call/preview.tsx";
import type { ItemKind } from "./registry.ts";

/** How an item of each kind looks to one who reads the conversation. */
export const previews: Record<ItemKind, ComponentType<ItemPreviewProps>> = {
  message: Message,
  input_message: InputMessage,
  output_message: OutputMessage,
  function_call: FunctionCall,
  function_call_output: FunctionCallOutput,
  custom_tool_call: CustomToolCall,
  custom_tool_call_output: CustomToolCallOutput,
  web_search_call: WebSearchCall,
  file_search_call: FileSearchCall,
  reasoning: Reasoning,
  item_reference: ItemReference,
  compaction: Compaction,
  compaction_trigger: CompactionTrigger,
  configuration_update: ConfigurationUpdate,
  mcp_list_tools: McpListTools,
  mcp_approval_request: McpApprovalRequest,
  mcp_approval_response: McpApprovalResponse,
  mcp_call: McpCall,
  code_interpreter_call: CodeInterpreterCall,
  shell_call: ShellCall,
  shell_call_output: ShellCallOutput,
  local_shell_call: LocalShellCall,
  local_shell_call_output: LocalShellCallOutput,
  apply_patch_call: ApplyPatchCall,
  apply_patch_call_output: ApplyPatchCallOutput,
  computer_call: ComputerCall,
  computer_call_output: ComputerCallOutput,
  image_generation_call: ImageGenerationCall,
  tool_search_call: ToolSearchCall,
  tool_search_output: ToolSearchOutput,
  additional_tools: AdditionalTools,
  program: Program,
  program_output: ProgramOutput,
};
