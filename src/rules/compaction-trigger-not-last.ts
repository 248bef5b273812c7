import type { Rule } from "./rule.ts";

export const compactionTriggerNotLast: Rule = {
  code: "compaction_trigger_not_last",
  severity: "warning",
  title: "Compaction trigger before other items",
  explanation:
    "A trigger must be the last item, since it acts on what comes before. Whether create refuses another place is not known; a response does not compact as meant.",
  source: "https://developers.openai.com/api/docs/guides/compaction",
  concerns: ["compaction_trigger"],
  check({ items }) {
    const last = items.findLastIndex(({ kind }) => kind !== "compaction_trigger");
    return items.flatMap(({ kind }, index) =>
      kind !== "compaction_trigger" || index > last
        ? []
        : {
            path: ["items", index],
            message: "Other items follow it.",
            fixes: () => [
              {
                label: "Move it to the end",
                isSafe: true,
                edits: [{ type: "move", from: index, to: items.length - 1 }],
              },
            ],
          },
    );
  },
};
