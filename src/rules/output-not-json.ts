import type { Fix } from "#body/fix.ts";
import { isObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { type Conversation, toolOfCall } from "./conversation.ts";
import { setting } from "./edits.ts";
import { parsedJson, repairedJson } from "./repaired-json.ts";
import type { Rule } from "./rule.ts";

export const outputNotJson: Rule = {
  code: "output_not_json",
  severity: "warning",
  title: "Output that is not JSON",
  explanation:
    "The tool is declared with a schema of its output. The API takes the output now, but the next response fails unless its text is JSON.",
  source: "https://developers.openai.com/api/docs/guides/function-calling",
  concerns: ["typed tools"],
  check: (conversation) => {
    const isTyped = typedCalls(conversation);
    return conversation.items.flatMap(({ value }, index) => {
      if (!isObject(value) || value.type !== "function_call_output") return [];
      const { call_id: callId, output } = value;
      if (typeof output !== "string" || !isTyped.has(callId) || parsedJson(output) !== undefined) {
        return [];
      }
      const path = ["items", index, "output"];
      return [
        {
          path,
          message: "The tool declares JSON as its output.",
          fixes: () => fixesFor(output, path),
        },
      ];
    });
  },
};

/** The ids of the calls of functions that declare what they give back. */
function typedCalls(conversation: Conversation): Set<unknown> {
  const calls = conversation.items.filter(
    ({ value }) =>
      isObject(value) &&
      value.type === "function_call" &&
      toolOfCall(conversation, value)?.outputSchema !== undefined,
  );
  return new Set(calls.map(({ value }) => (isObject(value) ? value.call_id : undefined)));
}

function fixesFor(output: string, path: Path): Fix[] {
  const repaired = repairedJson(output);
  const isRepair = repaired?.keepsWords && isObject(repaired.value);
  return [
    ...(isRepair ? [setting("Repair the JSON", path, repaired.text, true)] : []),
    setting("Write it as a JSON string", path, JSON.stringify(output), false),
  ];
}
