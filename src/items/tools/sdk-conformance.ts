/**
 * Compile-time only: what our schemas of tools take, the official SDK's types take, no field and no
 * tool of theirs is missing in ours.
 */
import type {
  ApplyPatchTool,
  ComputerTool,
  ComputerUsePreviewTool,
  CustomTool,
  FileSearchTool,
  FunctionShellTool,
  FunctionTool,
  NamespaceTool,
  Tool,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchTool,
} from "openai-types/resources/responses/responses";
import type * as z from "zod";

import type { toolDefinitions } from "./registry.ts";

type ToolType = (typeof toolDefinitions)[number]["type"];

type SdkTools = {
  function: FunctionTool;
  custom: CustomTool;
  namespace: NamespaceTool;
  mcp: Tool.Mcp;
  web_search: WebSearchTool;
  file_search: FileSearchTool;
  code_interpreter: Tool.CodeInterpreter;
  shell: FunctionShellTool;
  apply_patch: ApplyPatchTool;
  computer: ComputerTool;
  image_generation: Tool.ImageGeneration;
  tool_search: ToolSearchTool;
  programmatic_tool_calling: Tool.ProgrammaticToolCalling;
  local_shell: Tool.LocalShell;
  computer_use_preview: ComputerUsePreviewTool;
  web_search_preview: WebSearchPreviewTool;
};

type Definition<Type extends ToolType> = z.input<
  Extract<(typeof toolDefinitions)[number], { type: Type }>["schema"]
>;

/** The tools whose definitions the SDK's type would refuse. */
type Refused = {
  [Type in ToolType]: Definition<Type> extends SdkTools[Type] ? never : Type;
}[ToolType];

/** The fields that the SDK's type has and ours has not. */
type Missing = {
  [Type in ToolType]: Exclude<keyof SdkTools[Type], keyof Definition<Type>>;
}[ToolType];

/** The SDK's tools and wire types that we do not have. */
type Absent =
  | Exclude<Tool, SdkTools[keyof SdkTools]>
  | Exclude<keyof SdkTools, ToolType>
  | Exclude<Tool["type"], Definition<ToolType>["type"]>;

type MustBeNever<Type extends never> = Type;

export type Conformance = [MustBeNever<Refused>, MustBeNever<Missing>, MustBeNever<Absent>];
