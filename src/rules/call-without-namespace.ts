import { isObject } from "#shared/json.ts";
import { getIn } from "#shared/path.ts";

import type { Conversation } from "./conversation.ts";
import { setting } from "./edits.ts";
import { isFilled, toolsOf } from "./places.ts";
import type { Rule } from "./rule.ts";

export const callWithoutNamespace: Rule = {
  code: "call_without_namespace",
  severity: "warning",
  title: "Call without its namespace",
  explanation:
    "The API stores the call, but the next response fails with “Missing namespace for function_call”: the function is declared in a namespace only.",
  source: "https://developers.openai.com/api/docs/guides/tools-tool-search",
  concerns: ["namespaces"],
  check: (conversation) => {
    const namespaces = namespacesByName(conversation);
    return conversation.items.flatMap(({ value }, index) => {
      if (!isObject(value) || value.type !== "function_call" || isFilled(value.namespace))
        return [];
      const declaredIn = namespaces.get(value.name);
      if (!declaredIn || declaredIn.has(undefined)) return [];
      const path = ["items", index, "namespace"];
      return [
        {
          path,
          message: `Missing namespace for function_call '${String(value.name)}'. It does not exist in the default namespace.`,
          fixes: () =>
            [...declaredIn].map((name) =>
              setting(`Set the namespace '${String(name)}'`, path, name, declaredIn.size === 1),
            ),
        },
      ];
    });
  },
};

/** Where each function is declared: in which namespaces, and undefined for outside of any. */
function namespacesByName({ items }: Conversation): Map<unknown, Set<unknown>> {
  const found = new Map<unknown, Set<unknown>>();
  for (const { value } of items) {
    for (const { path, value: tool } of toolsOf(value)) {
      if (tool.type !== "function") continue;
      const outer = path.length > 2 ? getIn(value, [...path.slice(0, 2), "name"]) : undefined;
      found.set(tool.name, (found.get(tool.name) ?? new Set()).add(outer));
    }
  }
  return found;
}
