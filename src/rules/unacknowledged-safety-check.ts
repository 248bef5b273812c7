import { groupBy } from "#shared/group-by.ts";
import { getIn } from "#shared/path.ts";

import { setting } from "./edits.ts";
import { familiesOf } from "./families.ts";
import type { Rule } from "./rule.ts";

export const unacknowledgedSafetyCheck: Rule = {
  code: "unacknowledged_safety_check",
  severity: "warning",
  title: "Safety check not acknowledged",
  explanation:
    "The API stores the output of a computer call that raised warnings, yet the next response fails unless the output acknowledges each of them.",
  source: "https://github.com/openai/openai-agents-python/issues/843",
  concerns: ["computer_call"],
  check(conversation) {
    const computer = familiesOf(conversation).find(({ name }) => name === "computer_call");
    if (!computer) return [];
    const itemAt = (index: number) => conversation.items[index]?.value;
    const outputs = groupBy(computer.outputs, ({ id }) => id);
    return computer.calls.flatMap(({ id, index }) => {
      const pending = listAt(itemAt(index), "pending_safety_checks");
      const output = id === undefined ? undefined : outputs.get(id)?.[0];
      if (!output || pending.length === 0) return [];
      const acknowledged = listAt(itemAt(output.index), "acknowledged_safety_checks");
      const known = new Set(acknowledged.map(idOf));
      const open = pending.filter((check) => !known.has(idOf(check)));
      if (open.length === 0) return [];
      const path = ["items", output.index, "acknowledged_safety_checks"];
      return {
        path,
        message: `The call raised ${open.map((check) => `'${String(idOf(check))}'`).join(", ")}, which this does not acknowledge.`,
        fixes: () => [
          setting("Acknowledge what the call raised", path, [...acknowledged, ...open], true),
        ],
      };
    });
  },
};

function listAt(item: unknown, key: string): unknown[] {
  const list = getIn(item, [key]);
  return Array.isArray(list) ? list : [];
}

function idOf(check: unknown): unknown {
  return getIn(check, ["id"]);
}
