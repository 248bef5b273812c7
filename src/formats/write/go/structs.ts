const actions: Record<string, string> = {
  ClickParam: "button:word x:int y:int keys:[]string type:=click",
  DoubleClickParam: "keys:[]string x:int y:int type:=double_click",
  DragParam: "path:[]DragPathParam keys:[]string type:=drag",
  KeypressParam: "keys:[]string type:=keypress",
  MoveParam: "x:int y:int keys:[]string type:=move",
  ScreenshotParam: "type:=screenshot",
  ScrollParam: "scroll_x:int scroll_y:int x:int y:int keys:[]string type:=scroll",
  TypeParam: "text:string type:=type",
  WaitParam: "type:=wait",
};

/** Actions stand in two unions, whose structs differ in their names only. */
function actionsOf(prefix: string): Record<string, string> {
  const named = Object.entries(actions).map(([name, fields]) => [
    `${prefix}${name}`,
    fields.replace("[]DragPath", `[]${prefix}DragPath`),
  ]);
  return { ...Object.fromEntries(named), [`${prefix}DragPathParam`]: "x:int y:int" };
}

/** The items that say who called; each has a union of its own for it. */
export const callers = [
  "ResponseFunctionToolCall",
  "ResponseInputItemFunctionCallOutput",
  "ResponseInputItemShellCall",
  "ResponseInputItemShellCallOutput",
  "ResponseInputItemApplyPatchCall",
  "ResponseInputItemApplyPatchCallOutput",
  "ResponseCustomToolCall",
  "ResponseCustomToolCallOutput",
];

/**
 * The SDK's structs of what may stand in an item: each field as `name:type`, in the words of JSON.
 * Types: `string`, `int`, `float`, `bool` are sent always; with `?` they are `param.Opt`; `word` is a string
 * left out when empty; `=x` is a constant that the SDK fills in; `any` and `map` hold any JSON; `[]` is a
 * list; another name is a struct or union of the SDK.
 * Source: responses/response.go of openai-go v3.
 */
export const structs: Record<string, string> = {
  EasyInputMessageParam: "content:EasyInputMessageContentUnionParam role:word phase:word type:word",
  ResponseInputItemMessageParam:
    "content:[]ResponseInputContentUnionParam role:word status:word type:word",
  ResponseInputTextParam:
    "text:string type:=input_text prompt_cache_breakpoint:ResponseInputTextPromptCacheBreakpointParam",
  ResponseInputImageParam:
    "detail:word file_id:string? image_url:string? type:=input_image prompt_cache_breakpoint:ResponseInputImagePromptCacheBreakpointParam",
  ResponseInputFileParam:
    "file_id:string? file_data:string? file_url:string? filename:string? detail:word type:=input_file prompt_cache_breakpoint:ResponseInputFilePromptCacheBreakpointParam",
  ResponseInputTextContentParam:
    "text:string type:=input_text prompt_cache_breakpoint:ResponseInputTextContentPromptCacheBreakpointParam",
  ResponseInputImageContentParam:
    "detail:word file_id:string? image_url:string? type:=input_image prompt_cache_breakpoint:ResponseInputImageContentPromptCacheBreakpointParam",
  ResponseInputFileContentParam:
    "file_id:string? file_data:string? file_url:string? filename:string? detail:word type:=input_file prompt_cache_breakpoint:ResponseInputFileContentPromptCacheBreakpointParam",
  ResponseOutputMessageParam:
    "id:word content:[]ResponseOutputMessageContentUnionParam status:word phase:word role:=assistant type:=message",
  ResponseOutputTextParam:
    "annotations:[]ResponseOutputTextAnnotationUnionParam text:string logprobs:[]ResponseOutputTextLogprobParam type:=output_text",
  ResponseOutputRefusalParam: "refusal:string type:=refusal",
  ResponseOutputTextAnnotationFileCitationParam:
    "file_id:string filename:string index:int type:=file_citation",
  ResponseOutputTextAnnotationURLCitationParam:
    "end_index:int start_index:int title:string url:string type:=url_citation",
  ResponseOutputTextAnnotationContainerFileCitationParam:
    "container_id:string end_index:int file_id:string filename:string start_index:int type:=container_file_citation",
  ResponseOutputTextAnnotationFilePathParam: "file_id:string index:int type:=file_path",
  ResponseOutputTextLogprobParam:
    "token:string bytes:[]int logprob:float top_logprobs:[]ResponseOutputTextLogprobTopLogprobParam",
  ResponseOutputTextLogprobTopLogprobParam: "token:string bytes:[]int logprob:float",
  ResponseFileSearchToolCallParam:
    "id:string queries:[]string status:word results:[]ResponseFileSearchToolCallResultParam type:=file_search_call",
  ResponseFileSearchToolCallResultParam:
    "file_id:string? filename:string? score:float? text:string?",
  ResponseComputerToolCallParam:
    "id:string call_id:string pending_safety_checks:[]ResponseComputerToolCallPendingSafetyCheckParam status:word type:word action:ResponseComputerToolCallActionUnionParam actions:[]ComputerActionUnionParam",
  ResponseComputerToolCallPendingSafetyCheckParam: "id:string code:string? message:string?",
  ResponseInputItemComputerCallOutputParam:
    "call_id:string output:ResponseComputerToolCallOutputScreenshotParam id:string? acknowledged_safety_checks:[]ResponseInputItemComputerCallOutputAcknowledgedSafetyCheckParam status:word type:=computer_call_output",
  ResponseInputItemComputerCallOutputAcknowledgedSafetyCheckParam:
    "id:string code:string? message:string?",
  ResponseComputerToolCallOutputScreenshotParam:
    "file_id:string? image_url:string? type:=computer_screenshot",
  ResponseFunctionToolCallParam:
    "arguments:string call_id:string name:string id:string? async:bool? namespace:string? caller:ResponseFunctionToolCallCallerUnionParam status:word type:=function_call",
  ResponseInputItemFunctionCallOutputParam:
    "output:ResponseInputItemFunctionCallOutputOutputUnionParam id:string? call_id:string? name:string? namespace:string? status:word caller:ResponseInputItemFunctionCallOutputCallerUnionParam type:=function_call_output",
  ResponseInputItemToolSearchCallParam:
    "arguments:any id:string? call_id:string? status:word execution:word type:=tool_search_call",
  ResponseInputItemAdditionalToolsParam:
    "tools:[]ToolUnionParam id:string? role:=developer type:=additional_tools",
  ResponseConfigurationUpdateItemParam:
    "id:string? reasoning:ResponseConfigurationUpdateItemParamReasoning type:=configuration_update",
  ResponseConfigurationUpdateItemParamReasoning: "effort:word",
  ResponseCompactionItemParam: "encrypted_content:string id:string? type:=compaction",
  ResponseInputItemCompactionTriggerParam: "type:=compaction_trigger",
  ResponseInputItemItemReferenceParam: "id:string type:word",
  ResponseInputItemImageGenerationCallParam:
    "result:string? id:string status:word revised_prompt:string? action:string? background:string? output_format:string? quality:word size:string? type:=image_generation_call",
  ResponseCodeInterpreterToolCallParam:
    "code:string? outputs:[]ResponseCodeInterpreterToolCallOutputUnionParam id:string container_id:string status:word type:=code_interpreter_call",
  ResponseCodeInterpreterToolCallOutputLogsParam: "logs:string type:=logs",
  ResponseCodeInterpreterToolCallOutputImageParam: "url:string type:=image",
  ResponseInputItemLocalShellCallParam:
    "id:string action:ResponseInputItemLocalShellCallActionParam call_id:string status:word type:=local_shell_call",
  ResponseInputItemLocalShellCallActionParam:
    "command:[]string env:strings timeout_ms:int? user:string? working_directory:string? type:=exec",
  ResponseInputItemLocalShellCallOutputParam:
    "id:string output:string status:word type:=local_shell_call_output",
  ResponseInputItemShellCallParam:
    "action:ResponseInputItemShellCallActionParam call_id:string id:string? status:word caller:ResponseInputItemShellCallCallerUnionParam environment:ResponseInputItemShellCallEnvironmentUnionParam type:=shell_call",
  ResponseInputItemShellCallActionParam: "commands:[]string max_output_length:int? timeout_ms:int?",
  ResponseInputItemShellCallOutputParam:
    "call_id:string output:[]ResponseFunctionShellCallOutputContentParam id:string? max_output_length:int? status:word caller:ResponseInputItemShellCallOutputCallerUnionParam type:=shell_call_output",
  ResponseFunctionShellCallOutputContentParam:
    "outcome:ResponseFunctionShellCallOutputContentOutcomeUnionParam stderr:string stdout:string",
  ResponseFunctionShellCallOutputContentOutcomeTimeoutParam: "type:=timeout",
  ResponseFunctionShellCallOutputContentOutcomeExitParam: "exit_code:int type:=exit",
  ResponseInputItemApplyPatchCallParam:
    "call_id:string operation:ResponseInputItemApplyPatchCallOperationUnionParam status:word id:string? caller:ResponseInputItemApplyPatchCallCallerUnionParam type:=apply_patch_call",
  ResponseInputItemApplyPatchCallOperationCreateFileParam:
    "diff:string path:string type:=create_file",
  ResponseInputItemApplyPatchCallOperationDeleteFileParam: "path:string type:=delete_file",
  ResponseInputItemApplyPatchCallOperationUpdateFileParam:
    "diff:string path:string type:=update_file",
  ResponseInputItemApplyPatchCallOutputParam:
    "call_id:string status:word id:string? output:string? caller:ResponseInputItemApplyPatchCallOutputCallerUnionParam type:=apply_patch_call_output",
  ResponseInputItemMcpListToolsParam:
    "id:string server_label:string tools:[]ResponseInputItemMcpListToolsToolParam error:string? type:=mcp_list_tools",
  ResponseInputItemMcpListToolsToolParam:
    "input_schema:any name:string description:string? annotations:any",
  ResponseInputItemMcpApprovalRequestParam:
    "id:string arguments:string name:string server_label:string type:=mcp_approval_request",
  ResponseInputItemMcpApprovalResponseParam:
    "approval_request_id:string approve:bool id:string? reason:string? type:=mcp_approval_response",
  ResponseInputItemMcpCallParam:
    "id:string arguments:string name:string server_label:string approval_request_id:string? output:string? status:word type:=mcp_call",
  ResponseCustomToolCallOutputParam:
    "call_id:string output:ResponseCustomToolCallOutputOutputUnionParam id:string? caller:ResponseCustomToolCallOutputCallerUnionParam type:=custom_tool_call_output",
  ResponseCustomToolCallParam:
    "call_id:string input:string name:string id:string? async:bool? namespace:string? caller:ResponseCustomToolCallCallerUnionParam type:=custom_tool_call",
  ResponseInputItemProgramParam:
    "id:string call_id:string code:string fingerprint:string type:=program",
  ResponseInputItemProgramOutputParam:
    "id:string call_id:string result:string status:word type:=program_output",
  ResponseReasoningItemParam:
    "id:string summary:[]ResponseReasoningItemSummaryParam encrypted_content:string? content:[]ResponseReasoningItemContentParam status:word type:=reasoning",
  ResponseReasoningItemSummaryParam: "text:string type:=summary_text",
  ResponseReasoningItemContentParam: "text:string type:=reasoning_text",
  ResponseFunctionWebSearchParam:
    "id:string action:ResponseFunctionWebSearchActionUnionParam status:word type:=web_search_call",
  ResponseFunctionWebSearchActionSearchParam:
    "query:string? queries:[]string sources:[]ResponseFunctionWebSearchActionSearchSourceParam type:=search",
  ResponseFunctionWebSearchActionSearchSourceParam: "url:string type:=url",
  ResponseFunctionWebSearchActionOpenPageParam: "url:string? type:=open_page",
  ResponseFunctionWebSearchActionFindParam: "pattern:string url:string type:=find_in_page",
  ResponseToolSearchOutputItemParam:
    "tools:[]ToolUnionParam id:string? call_id:string? status:word execution:word type:=tool_search_output",
  LocalEnvironmentParam: "skills:[]LocalSkillParam type:=local",
  LocalSkillParam: "description:string name:string path:string",
  ContainerReferenceParam: "container_id:string type:=container_reference",
  ...actionsOf("ResponseComputerToolCallAction"),
  ...actionsOf("ComputerAction"),
  ...Object.fromEntries(
    callers.flatMap((owner) => [
      [`${owner}CallerDirectParam`, "type:=direct"],
      [`${owner}CallerProgramParam`, "caller_id:string type:=program"],
    ]),
  ),
  ...Object.fromEntries(
    ["Text", "Image", "File", "TextContent", "ImageContent", "FileContent"].map((part) => [
      `ResponseInput${part}PromptCacheBreakpointParam`,
      "mode:=explicit",
    ]),
  ),
};
