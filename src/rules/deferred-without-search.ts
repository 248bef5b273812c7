import { isObject } from "#shared/json.ts";

import { setting } from "./edits.ts";
import { toolsOf } from "./places.ts";
import type { Rule } from "./rule.ts";

export const deferredWithoutSearch: Rule = {
  code: "deferred_without_search",
  severity: "note",
  title: "Deferred tool without tool search",
  explanation:
    "The API takes it. The model only finds a deferred tool by searching: unless the next response is given the tool 'tool_search', it will never be called.",
  source: "https://developers.openai.com/api/docs/guides/tools-tool-search",
  concerns: ["deferred tools"],
  check: ({ items }) => {
    const tools = items.flatMap(({ kind, value }, index) =>
      // What a search has brought in is found already.
      kind === "additional_tools" ? toolsOf(value).map((tool) => ({ ...tool, index })) : [],
    );
    if (tools.some(({ value }) => value.type === "tool_search")) return [];
    return tools
      .filter(({ value }) => value.defer_loading === true)
      .map(({ index, path, value }) => {
        const list = isObject(items[index]?.value) ? items[index].value.tools : undefined;
        const searched = [...(Array.isArray(list) ? list : []), { type: "tool_search" }];
        const place = ["items", index, ...path, "defer_loading"];
        return {
          path: place,
          message: `'${String(value.name ?? value.server_label)}' waits for a tool search, which nothing here offers.`,
          fixes: () => [
            setting("Add tool search beside it", ["items", index, "tools"], searched, false),
            setting("Load it at once", place, false, false),
          ],
        };
      });
  },
};
