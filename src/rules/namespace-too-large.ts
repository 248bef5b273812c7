import { perItem } from "./per-item.ts";
import { toolsOf } from "./places.ts";
import type { Rule } from "./rule.ts";

const most = 10;

export const namespaceTooLarge: Rule = {
  code: "namespace_too_large",
  severity: "note",
  title: "Large namespace",
  explanation:
    "The API takes it, at create and in the next response. It advises to keep under ten functions in a namespace, as the model chooses among all of them at once.",
  source: "https://developers.openai.com/api/docs/guides/tools-tool-search",
  concerns: ["namespaces"],
  check: perItem(({ value }) =>
    toolsOf(value).flatMap(({ path, value: tool }) =>
      tool.type === "namespace" && Array.isArray(tool.tools) && tool.tools.length >= most
        ? [
            {
              path: [...path, "tools"],
              message: `There are ${tool.tools.length} tools in this namespace; best are under ${most}.`,
            },
          ]
        : [],
    ),
  ),
};
