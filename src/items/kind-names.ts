import type { ItemKind } from "./registry.ts";

/** The names alone: what is stored can be read without the definitions, which are large. */
const names: Record<ItemKind, true> = {
  message: true,
  input_message: true,
  output_message: true,
  function_call: true,
  function_call_output: true,
  custom_tool_call: true,
  custom_tool_call_output: true,
  web_search_call: true,
  file_search_call: true,
  reasoning: true,
  item_reference: true,
  compaction: true,
  compaction_trigger: true,
  configuration_update: true,
  mcp_list_tools: true,
  mcp_approval_request: true,
  mcp_approval_response: true,
  mcp_call: true,
  code_interpreter_call: true,
  shell_call: true,
  shell_call_output: true,
  local_shell_call: true,
  local_shell_call_output: true,
  apply_patch_call: true,
  apply_patch_call_output: true,
  computer_call: true,
  computer_call_output: true,
  image_generation_call: true,
  tool_search_call: true,
  tool_search_output: true,
  additional_tools: true,
  program: true,
  program_output: true,
};

export function isItemKind(value: unknown): value is ItemKind {
  return typeof value === "string" && Object.hasOwn(names, value);
}
