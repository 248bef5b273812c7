import { applyPatchTool } from "./apply-patch/index.ts";
import { codeInterpreterTool } from "./code-interpreter/index.ts";
import { computerUsePreviewTool } from "./computer-use-preview/index.ts";
import { computerTool } from "./computer/index.ts";
import { customTool } from "./custom/index.ts";
import { fileSearchTool } from "./file-search/index.ts";
import { functionTool } from "./function/index.ts";
import { imageGenerationTool } from "./image-generation/index.ts";
import { localShellTool } from "./local-shell/index.ts";
import { mcpTool } from "./mcp/index.ts";
import { namespaceTool } from "./namespace/index.ts";
import { programmaticToolCallingTool } from "./programmatic-tool-calling/index.ts";
import { shellTool } from "./shell/index.ts";
import { toolSearchTool } from "./tool-search/index.ts";
import { webSearchPreviewTool } from "./web-search-preview/index.ts";
import { webSearchTool } from "./web-search/index.ts";

/** Every tool definition, in the order in which a form offers them; deprecated ones last. */
export const toolDefinitions = [
  functionTool,
  customTool,
  namespaceTool,
  mcpTool,
  webSearchTool,
  fileSearchTool,
  codeInterpreterTool,
  shellTool,
  applyPatchTool,
  computerTool,
  imageGenerationTool,
  toolSearchTool,
  programmaticToolCallingTool,
  localShellTool,
  computerUsePreviewTool,
  webSearchPreviewTool,
] as const;
