import { isObject } from "#shared/json.ts";

import { removing } from "./edits.ts";
import { ownIdsOf } from "./own-ids.ts";
import type { Rule } from "./rule.ts";

export const referenceToOwnItem: Rule = {
  code: "reference_to_own_item",
  severity: "warning",
  title: "Reference to an item of this conversation",
  explanation:
    "A reference brings in an item that was stored elsewhere. An item that stands in the conversation already would be in it twice; servers are known to refuse that, OpenAI's is not known to.",
  source: "https://github.com/sgl-project/sglang/pull/11369",
  concerns: ["item_reference"],
  check(conversation) {
    const ids = ownIdsOf(conversation).filter(({ id }) => id !== "");
    const standing = new Map(
      ids.flatMap(({ id, index, use, kind }) =>
        use === "reference" || kind === "local_shell_call_output" ? [] : [[id, index]],
      ),
    );
    return ids.flatMap(({ id, index, use }) => {
      if (use !== "reference") return [];
      const other = standing.get(id);
      if (other === undefined) {
        standing.set(id, index);
        return [];
      }
      return {
        path: ["items", index, "id"],
        message: `Item ${other + 1} is or brings in '${id}' already.`,
        fixes: () => [
          removing(
            "Remove this reference",
            ["items", index],
            isBare(conversation.items[index]?.value),
          ),
        ],
      };
    });
  },
};

/** Whether it says no more than what it refers to: what lost its type may look like a reference. */
function isBare(value: unknown): boolean {
  return isObject(value) && Object.keys(value).every((key) => key === "id" || key === "type");
}
