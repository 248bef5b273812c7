import { removing } from "./edits.ts";
import { perItem } from "./per-item.ts";
import type { Rule } from "./rule.ts";

export const compactionTriggerStored: Rule = {
  code: "compaction_trigger_stored",
  severity: "note",
  title: "Compaction trigger in a stored conversation",
  explanation:
    "A trigger asks for compaction within one request. Whether create refuses or drops it is not known; the API gives none back when the conversation is read.",
  source: "https://github.com/stdapi-ai/stdapi.ai/issues/260",
  concerns: ["compaction_trigger"],
  check: perItem(({ kind }) =>
    kind === "compaction_trigger"
      ? [
          {
            path: [],
            message: "A stored conversation has no place for it.",
            fixes: () => [removing("Remove the trigger", [])],
          },
        ]
      : [],
  ),
};
