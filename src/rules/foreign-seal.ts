import { getIn } from "#shared/path.ts";

import { removing } from "./edits.ts";
import { perItem } from "./per-item.ts";
import type { Rule } from "./rule.ts";

/** What the API seals begins so; the rest is base64 for addresses. Contents are long: a start will do. */
const sealed = /^gAAAA[\w-]+=*$/;
const startLength = 200;

export const foreignSeal: Rule = {
  code: "foreign_encrypted_content",
  severity: "warning",
  title: "Encrypted content that the API did not seal",
  explanation:
    "The API stores any text here, yet the next response fails with “The encrypted content could not be verified” unless it was sealed by the API itself, for the same organisation. This does not look like it.",
  source: "https://github.com/openai/codex/issues/8145",
  concerns: ["reasoning", "compaction"],
  check: perItem(({ kind, value }) => {
    if (kind !== "reasoning" && kind !== "compaction") return [];
    const path = ["encrypted_content"];
    const content = getIn(value, path);
    // Reasoning may leave it empty; a compaction is nothing else.
    if (typeof content !== "string" || (content === "" && kind === "reasoning")) return [];
    if (sealed.test(content.slice(0, startLength))) return [];
    const hasId = kind === "reasoning" && Boolean(getIn(value, ["id"]));
    return [
      {
        path,
        message:
          content === ""
            ? "There is nothing sealed in it."
            : "It does not begin as sealed content does (`gAAAA…`).",
        fixes: () => (hasId ? [removing("Leave out the encrypted content", path)] : []),
      },
    ];
  }),
};
