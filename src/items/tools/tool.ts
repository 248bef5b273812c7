import * as z from "zod";

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

/** The definition of any tool, as `tools` of an item holds them. */
export const tool = z.discriminatedUnion("type", [
  functionTool.schema,
  customTool.schema,
  namespaceTool.schema,
  mcpTool.schema,
  webSearchTool.schema,
  fileSearchTool.schema,
  codeInterpreterTool.schema,
  shellTool.schema,
  applyPatchTool.schema,
  computerTool.schema,
  imageGenerationTool.schema,
  toolSearchTool.schema,
  programmaticToolCallingTool.schema,
  localShellTool.schema,
  computerUsePreviewTool.schema,
  webSearchPreviewTool.schema,
]);
