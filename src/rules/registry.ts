import { callWithoutOutput } from "./call-without-output.ts";
import type { Rule } from "./rule.ts";

/** Every rule. The order decides which of two problems of one place is shown first. */
export const rules: readonly Rule[] = [callWithoutOutput];
