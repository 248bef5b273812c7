import { callWithoutOutput } from "./call-without-output.ts";
import { outputWithoutCall } from "./output-without-call.ts";
import { pendingApproval } from "./pending-approval.ts";
import { repeatedCallId } from "./repeated-call-id.ts";
import type { Rule } from "./rule.ts";
import { secondOutput } from "./second-output.ts";

/** Every rule. The order decides which of two problems of one place is shown first. */
export const rules: readonly Rule[] = [
  callWithoutOutput,
  outputWithoutCall,
  secondOutput,
  repeatedCallId,
  pendingApproval,
];
