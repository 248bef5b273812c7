import { definitionOf } from "#items/registry.ts";

import { type OwnId, ownIdsOf, replaceId } from "./own-ids.ts";
import type { Rule } from "./rule.ts";

export const duplicateId: Rule = {
  code: "duplicate_id",
  severity: "error",
  title: "Two items with one id",
  explanation:
    "The API refuses two items with one id: “Duplicate item found … Remove duplicate items from your input and try again”. Leave the id out where the item needs none.",
  source: "https://github.com/openai/openai-agents-python/issues/1789",
  concerns: ["ids"],
  check(conversation) {
    const first = new Map<string, OwnId>();
    return ownIdsOf(conversation).flatMap((own) => {
      // The output of the local shell names its call by its id.
      const isName = own.use === "reference" || own.kind === "local_shell_call_output";
      if (own.id === "" || isName) return [];
      const before = first.get(own.id);
      if (!before) {
        first.set(own.id, own);
        return [];
      }
      if (before.kind === own.kind && definitionOf(own.kind).pairing?.field === "id") return [];
      return {
        path: ["items", own.index, "id"],
        message: `Item ${before.index + 1} has the id '${own.id}' already.`,
        fixes: () => replaceId(conversation, own, true),
      };
    });
  },
};
