import type { JsonObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { setting } from "./edits.ts";
import { perItem } from "./per-item.ts";
import { isFilled, toolsOf } from "./places.ts";
import type { Finding, Rule } from "./rule.ts";

export const deprecated: Rule = {
  code: "deprecated",
  severity: "note",
  title: "Deprecated",
  explanation:
    "The API still takes it, at create and in the next response, but newer models do without it.",
  source: "https://developers.openai.com/api/docs/deprecations",
  concerns: [
    "local_shell_call",
    "local_shell_call_output",
    "other tools",
    "mcp tools",
    "image tools",
  ],
  check: perItem(({ kind, value }) => {
    const message = kinds[kind];
    return [
      ...(message === undefined ? [] : [{ path: ["type"], message }]),
      ...toolsOf(value).flatMap(({ path, value: tool }) => toolFindings(tool, path)),
    ];
  }),
};

const kinds: Partial<Record<string, string>> = {
  local_shell_call: "Local shell calls are deprecated; shell calls replace them.",
  local_shell_call_output: "Local shell calls are deprecated; shell call outputs replace these.",
};

function toolFindings(tool: JsonObject, path: Path): Finding[] {
  const type = String(tool.type);
  if (type.startsWith("web_search_preview")) return [webSearch(tool, path)];
  if (type === "local_shell") {
    const message = "The local shell is deprecated; the tool 'shell' replaces it.";
    const fix = setting("Turn it into 'shell'", path, { type: "shell" }, false);
    return [{ path: [...path, "type"], message, fixes: () => [fix] }];
  }
  if (type === "computer_use_preview") {
    const message = "The preview is deprecated; the tool 'computer' replaces it.";
    const label = "Turn it into 'computer'; this removes the settings of the screen";
    const fix = setting(label, path, { type: "computer" }, false);
    return [{ path: [...path, "type"], message, fixes: () => [fix] }];
  }
  if (type === "mcp" && isFilled(tool.connector_id)) {
    const message =
      "Connectors are deprecated for models released after September 1, 2026; 'server_url' replaces them.";
    return [{ path: [...path, "connector_id"], message }];
  }
  if (type === "image_generation" && tool.model === "gpt-image-1") {
    const message =
      "gpt-image-1 was shut down on October 23, 2026; gpt-image-2.5-sunburst and gpt-image-2.5-flare replace it.";
    return [{ path: [...path, "model"], message }];
  }
  return [];
}

function webSearch({ type, search_content_types: kept, ...rest }: JsonObject, path: Path): Finding {
  const label = isFilled(kept)
    ? "Turn it into 'web_search'; this removes the kinds of results"
    : "Turn it into 'web_search'";
  return {
    path: [...path, "type"],
    message: `'${String(type)}' is deprecated; the tool 'web_search' replaces it.`,
    fixes: () => [setting(label, path, { type: "web_search", ...rest }, false)],
  };
}
