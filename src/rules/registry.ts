import { argumentsNotJson } from "./arguments-not-json.ts";
import { callWithoutNamespace } from "./call-without-namespace.ts";
import { callWithoutOutput } from "./call-without-output.ts";
import { callerWithoutProgram } from "./caller-without-program.ts";
import { citationOfUnknownFile } from "./citation-of-unknown-file.ts";
import { citationOutsideText } from "./citation-outside-text.ts";
import { compactionTriggerNotLast } from "./compaction-trigger-not-last.ts";
import { compactionTriggerStored } from "./compaction-trigger-stored.ts";
import { dataTooLarge } from "./data-too-large.ts";
import { deferredWithoutSearch } from "./deferred-without-search.ts";
import { deprecated } from "./deprecated.ts";
import { duplicateId } from "./duplicate-id.ts";
import { emptyId } from "./empty-id.ts";
import { fileWithoutName } from "./file-without-name.ts";
import { foreignSeal } from "./foreign-seal.ts";
import { idPrefix } from "./id-prefix.ts";
import { imageToolSettings } from "./image-tool-settings.ts";
import { inventedId } from "./invented-id.ts";
import { localShellOutputById } from "./local-shell-output-by-id.ts";
import { mcpCallNotApproved } from "./mcp-call-not-approved.ts";
import { mcpServer } from "./mcp-server.ts";
import { namespaceTooLarge } from "./namespace-too-large.ts";
import { notADataUrl } from "./not-a-data-url.ts";
import { notAnImage } from "./not-an-image.ts";
import { outputBeforeCall } from "./output-before-call.ts";
import { outputNotJson } from "./output-not-json.ts";
import { outputWithoutCall } from "./output-without-call.ts";
import { partForOtherRole } from "./part-for-other-role.ts";
import { partWithoutSource } from "./part-without-source.ts";
import { pendingApproval } from "./pending-approval.ts";
import { phaseWithoutAssistant } from "./phase-without-assistant.ts";
import { reasoningWithoutItem } from "./reasoning-without-item.ts";
import { referenceToOwnItem } from "./reference-to-own-item.ts";
import { refusedOnReplay } from "./refused-on-replay.ts";
import { repeatedCallId } from "./repeated-call-id.ts";
import type { Rule } from "./rule.ts";
import { secondOutput } from "./second-output.ts";
import { secret } from "./secret.ts";
import { severalSources } from "./several-sources.ts";
import { strictSchema } from "./strict-schema.ts";
import { toolName } from "./tool-name.ts";
import { unacknowledgedSafetyCheck } from "./unacknowledged-safety-check.ts";

/** Every rule. The order decides which of two problems of one place is shown first. */
export const rules: readonly Rule[] = [
  callWithoutOutput,
  outputWithoutCall,
  secondOutput,
  repeatedCallId,
  pendingApproval,
  callerWithoutProgram,
  mcpCallNotApproved,
  outputBeforeCall,
  localShellOutputById,
  reasoningWithoutItem,
  unacknowledgedSafetyCheck,
  emptyId,
  idPrefix,
  duplicateId,
  inventedId,
  referenceToOwnItem,
  foreignSeal,
  compactionTriggerNotLast,
  compactionTriggerStored,
  refusedOnReplay,
  argumentsNotJson,
  callWithoutNamespace,
  outputNotJson,
  partForOtherRole,
  phaseWithoutAssistant,
  partWithoutSource,
  severalSources,
  notAnImage,
  notADataUrl,
  fileWithoutName,
  dataTooLarge,
  citationOutsideText,
  citationOfUnknownFile,
  toolName,
  mcpServer,
  strictSchema,
  imageToolSettings,
  deferredWithoutSearch,
  namespaceTooLarge,
  secret,
  deprecated,
];
