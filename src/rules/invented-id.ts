import { ownIdsOf, replaceId } from "./own-ids.ts";
import type { Rule } from "./rule.ts";

export const inventedId: Rule = {
  code: "invented_id",
  severity: "note",
  title: "Id that is not needed",
  explanation:
    "The API looks up the ids that it is given: an invented one fails with “Item with id … not found” at the next response, and the id of a stored answer may unlink earlier messages. Items of this kind do without an id.",
  source: "https://github.com/openai/openai-agents-python/issues/3123",
  concerns: ["ids"],
  check(conversation) {
    return ownIdsOf(conversation)
      .filter(({ id, use }) => id !== "" && use === "optional")
      .map((own) => ({
        path: ["items", own.index, "id"],
        message: `Only an id that the API gave may stand here; without one the item is taken too.`,
        fixes: () => replaceId(conversation, own, false),
      }));
  },
};
