import { codeInterpreterWithImage } from "./code-interpreter-with-image.ts";
import { codingSession } from "./coding-session.ts";
import { computerUseLoop } from "./computer-use-loop.ts";
import { fileSearchWithCitations } from "./file-search-with-citations.ts";
import { functionCallRoundTrip } from "./function-call-round-trip.ts";
import { mcpWithApproval } from "./mcp-with-approval.ts";
import { multimodalInput } from "./multimodal-input.ts";
import { parallelCalls } from "./parallel-calls.ts";
import { plainChat } from "./plain-chat.ts";
import { refusal } from "./refusal.ts";
import { sealedReasoning } from "./sealed-reasoning.ts";
import { supportCase } from "./support-case.ts";
import type { Template } from "./template.ts";
import { toolSearch } from "./tool-search.ts";
import { webSearchWithSources } from "./web-search-with-sources.ts";

/** From the simplest on. */
export const templates: readonly Template[] = [
  plainChat,
  functionCallRoundTrip,
  parallelCalls,
  multimodalInput,
  refusal,
  sealedReasoning,
  webSearchWithSources,
  fileSearchWithCitations,
  codeInterpreterWithImage,
  codingSession,
  computerUseLoop,
  mcpWithApproval,
  toolSearch,
  supportCase,
];
