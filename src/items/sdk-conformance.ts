/**
 * Compile-time only: what our schemas take, the official SDK's types take, and no field of theirs is
 * missing in ours. It fails to compile when a kind's schema drifts from the SDK.
 */
import type {
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFunctionWebSearch,
  ResponseFileSearchToolCall,
  ResponseCompactionItemParam,
  ResponseConfigurationUpdateItemParam,
  EasyInputMessage,
  ResponseCodeInterpreterToolCall,
  ResponseComputerToolCall,
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseOutputMessage,
  ResponseReasoningItem,
  ResponseToolSearchOutputItemParam,
} from "openai-types/resources/responses/responses";
import type * as z from "zod";

import type { itemDefinitions, ItemKind } from "./registry.ts";

type SdkItems = {
  message: EasyInputMessage;
  input_message: ResponseInputItem.Message;
  output_message: ResponseOutputMessage;
  function_call: ResponseFunctionToolCall;
  function_call_output: ResponseInputItem.FunctionCallOutput;
  reasoning: ResponseReasoningItem;
  shell_call_output: ResponseInputItem.ShellCallOutput;
  code_interpreter_call: ResponseCodeInterpreterToolCall;
  shell_call: ResponseInputItem.ShellCall;
  local_shell_call: ResponseInputItem.LocalShellCall;
  local_shell_call_output: ResponseInputItem.LocalShellCallOutput;
  apply_patch_call: ResponseInputItem.ApplyPatchCall;
  apply_patch_call_output: ResponseInputItem.ApplyPatchCallOutput;
  computer_call: ResponseComputerToolCall;
  computer_call_output: ResponseInputItem.ComputerCallOutput;
  image_generation_call: ResponseInputItem.ImageGenerationCall;
  tool_search_call: ResponseInputItem.ToolSearchCall;
  tool_search_output: ResponseToolSearchOutputItemParam;
  additional_tools: ResponseInputItem.AdditionalTools;
  item_reference: ResponseInputItem.ItemReference;
  custom_tool_call: ResponseCustomToolCall;
  custom_tool_call_output: ResponseCustomToolCallOutput;
  web_search_call: ResponseFunctionWebSearch;
  file_search_call: ResponseFileSearchToolCall;
  compaction: ResponseCompactionItemParam;
  compaction_trigger: ResponseInputItem.CompactionTrigger;
  configuration_update: ResponseConfigurationUpdateItemParam;
  mcp_list_tools: ResponseInputItem.McpListTools;
  mcp_approval_request: ResponseInputItem.McpApprovalRequest;
  mcp_approval_response: ResponseInputItem.McpApprovalResponse;
  mcp_call: ResponseInputItem.McpCall;
  program: ResponseInputItem.Program;
  program_output: ResponseInputItem.ProgramOutput;
};

/**
 * Fields in which the API has been seen to take more than the SDK's types say: they were made for what
 * it returns. Content differs in the parts: `detail`, `annotations` may be left out.
 */
type TakenLoosely = {
  message: "content";
  input_message: "content";
  output_message: "id" | "status" | "type" | "content";
  function_call: "status";
  reasoning: "id";
  local_shell_call_output: "id";
  image_generation_call: "result" | "status";
  custom_tool_call_output: "output";
};

type Item<Kind extends ItemKind> = z.input<
  Extract<(typeof itemDefinitions)[number], { kind: Kind }>["schema"]
>;
type Loose<Kind> = Kind extends keyof TakenLoosely ? TakenLoosely[Kind] : never;

/** The kinds whose items the SDK's type would refuse. */
type Refused = {
  [Kind in ItemKind]: Omit<Item<Kind>, Loose<Kind>> extends Omit<SdkItems[Kind], Loose<Kind>>
    ? never
    : Kind;
}[ItemKind];

/** The fields that the SDK's type has and ours has not. */
type Missing = {
  [Kind in ItemKind]: Exclude<keyof SdkItems[Kind], keyof Item<Kind>>;
}[ItemKind];

/** The SDK's items of which we have no kind. */
type Absent =
  | Exclude<ResponseInputItem, SdkItems[keyof SdkItems]>
  | Exclude<keyof SdkItems, ItemKind>;

/** Names that are not SDK input items at all. */
type Foreign = Exclude<SdkItems[keyof SdkItems], ResponseInputItem>;

type MustBeNever<Type extends never> = Type;

export type Conformance = [
  MustBeNever<Refused>,
  MustBeNever<Missing>,
  MustBeNever<Absent>,
  MustBeNever<Foreign>,
];
