import { idBeginning } from "#items/id-prefix.ts";

import { ownIdsOf, replaceId } from "./own-ids.ts";
import type { Rule } from "./rule.ts";

export const idPrefix: Rule = {
  code: "invalid_id_prefix",
  severity: "error",
  title: "Id of another kind",
  explanation:
    "An id begins with the prefix of its kind of item. Of messages, reasoning, functions, custom tools and web searches the API is known to refuse any other; of the rest it is not known, so that is only a warning.",
  source: "https://github.com/openai/codex/issues/33176",
  concerns: ["ids"],
  check(conversation) {
    return ownIdsOf(conversation).flatMap((own) => {
      const expected = idBeginning(own.kind);
      if (!expected || own.id === "" || own.id.startsWith(expected.beginning)) return [];
      return {
        path: ["items", own.index, "id"],
        message: `'${own.id}': expected an id that begins with '${expected.beginning}'.`,
        severity: expected.isInsistedOn ? "error" : "warning",
        fixes: () => replaceId(conversation, own, false),
      };
    });
  },
};
