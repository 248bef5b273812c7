import { ownIdsOf, replaceId } from "./own-ids.ts";
import type { Rule } from "./rule.ts";

export const emptyId: Rule = {
  code: "empty_id",
  severity: "error",
  title: "Id left empty",
  explanation:
    "The API refuses an empty id at create. Most items do without an id: leave it out. Those that need one get a new one.",
  source: "https://github.com/openai/openai-agents-python/issues/3267",
  concerns: ["ids"],
  check(conversation) {
    return ownIdsOf(conversation)
      .filter(({ id }) => id === "")
      .map((own) => ({
        path: ["items", own.index, "id"],
        message: "The id is empty.",
        fixes: () => replaceId(conversation, own, true),
      }));
  },
};
