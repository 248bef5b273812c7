import { isObject } from "#shared/json.ts";

/**
 * A value with the SDK's own names of fields as the API writes them. Only names of the SDK are touched,
 * and nothing inside what a person or a model wrote.
 */
export function wireNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wireNames);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      names.get(name) ?? name,
      written.has(name) ? inner : wireNames(inner),
    ]),
  );
}

const names = new Map([
  ["callId", "call_id"],
  ["callerId", "caller_id"],
  ["encryptedContent", "encrypted_content"],
  ["exitCode", "exit_code"],
  ["maxOutputLength", "max_output_length"],
  ["pendingSafetyChecks", "pending_safety_checks"],
  ["promptCacheBreakpoint", "prompt_cache_breakpoint"],
  ["rawContent", "raw_content"],
  ["timeoutMs", "timeout_ms"],
]);

const written = new Set(["arguments", "tools", "env"]);
