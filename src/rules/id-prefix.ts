import { definitionOf } from "#items/registry.ts";

import { ownIdsOf, replaceId } from "./own-ids.ts";
import type { Rule } from "./rule.ts";

/** The prefixes that the API has been seen to insist on; of the others only the documents speak. */
const insisted = new Set(["msg_", "rs_", "fc_", "ws_", "ctc_", "ctco_"]);

export const idPrefix: Rule = {
  code: "invalid_id_prefix",
  severity: "error",
  title: "Id of another kind",
  explanation:
    "An id begins with the prefix of its kind of item. Of messages, reasoning, functions, custom tools and web searches the API is known to refuse any other; of the rest it is not known, so that is only a warning.",
  source: "https://github.com/openai/codex/issues/33176",
  check(conversation) {
    return ownIdsOf(conversation).flatMap((own) => {
      const prefix = definitionOf(own.kind).idPrefix;
      // The API leaves the underscore out, in its words as in its check.
      const beginning = prefix?.replace(/_$/, "");
      if (!prefix || !beginning || own.id === "" || own.id.startsWith(beginning)) return [];
      return {
        path: ["items", own.index, "id"],
        message: `'${own.id}': expected an id that begins with '${beginning}'.`,
        severity: insisted.has(prefix) ? "error" : "warning",
        fixes: replaceId(conversation, own, false),
      };
    });
  },
};
