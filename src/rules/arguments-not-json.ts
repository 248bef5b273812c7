import type { Fix } from "#body/fix.ts";
import { isObject, jsonTypeOf } from "#shared/json.ts";

import { setting } from "./edits.ts";
import { perItem } from "./per-item.ts";
import { parsedJson, repairedJson } from "./repaired-json.ts";
import type { Rule } from "./rule.ts";

export const argumentsNotJson: Rule = {
  code: "arguments_not_json",
  severity: "warning",
  title: "Arguments that are not JSON",
  explanation:
    "The API stores any text as arguments, yet the tool and the model expect the JSON text of an object. Whether the next response fails is not certain.",
  source: "https://developers.openai.com/api/docs/guides/function-calling",
  concerns: ["function_call", "mcp_call", "mcp_approval_request"],
  check: perItem(({ kind, value }) => {
    const hasJsonText = isObject(value) && kinds.has(kind);
    const text = hasJsonText ? value.arguments : undefined;
    if (typeof text !== "string") return [];
    const parsed = parsedJson(text);
    if (isObject(parsed)) return [];
    const message =
      parsed === undefined
        ? "The arguments are not JSON."
        : `The arguments are JSON of type ${jsonTypeOf(parsed)}; a tool takes an object.`;
    return [{ path: ["arguments"], message, fixes: () => fixesFor(text, parsed) }];
  }),
};

const kinds = new Set<string>(["function_call", "mcp_call", "mcp_approval_request"]);

function fixesFor(text: string, parsed: unknown): Fix[] {
  if (text.trim() === "") return [setting("Write an empty object", ["arguments"], "{}", true)];
  if (typeof parsed === "string" && isObject(parsedJson(parsed))) {
    return [setting("Undo the double quoting", ["arguments"], parsed, true)];
  }
  const repaired = repairedJson(text);
  if (!repaired || !isObject(repaired.value)) return [];
  const label = repaired.keepsWords
    ? "Repair the JSON"
    : "Repair the JSON; words in it are replaced";
  return [setting(label, ["arguments"], repaired.text, repaired.keepsWords)];
}
