import { isObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { setting } from "./edits.ts";
import { perItem } from "./per-item.ts";
import { toolsOf } from "./places.ts";
import type { Finding, Rule } from "./rule.ts";

const pattern = /^[a-zA-Z0-9_-]+$/;

/** Names of functions are held to the pattern by their schemas; these are the others. */
export const toolName: Rule = {
  code: "tool_name",
  severity: "warning",
  title: "Name that no tool can have",
  explanation:
    "Names of tools consist of letters, digits, '_' and '-' wherever the API says anything of them. A call by another name may be stored, but the next response is expected to fail.",
  source: "https://platform.openai.com/docs/api-reference/conversations/create",
  concerns: [
    "function_call",
    "custom_tool_call",
    "function_call_output",
    "custom tools",
    "namespaces",
  ],
  check: perItem(({ kind, value }) => {
    const found: Finding[] = [];
    if (callKinds.has(kind) && isObject(value)) checkName(found, value.name, ["name"]);
    for (const { path, value: tool } of toolsOf(value)) {
      if (tool.type === "custom" || tool.type === "namespace") {
        checkName(found, tool.name, [...path, "name"]);
      }
    }
    return found;
  }),
};

const callKinds = new Set<string>(["function_call", "custom_tool_call", "function_call_output"]);

function checkName(found: Finding[], name: unknown, path: Path) {
  if (typeof name !== "string" || name === "" || pattern.test(name)) return;
  const mended = name
    .normalize("NFKD")
    .replaceAll(/[^a-zA-Z0-9_-]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  found.push({
    path,
    message: `String does not match pattern. Expected a string that matches the pattern '${pattern.source}'.`,
    fixes: () => (mended === "" ? [] : [setting(`Replace it by '${mended}'`, path, mended, false)]),
  });
}
