import { groupBy } from "#shared/group-by.ts";

import { familiesOf } from "./families.ts";
import { pathOf } from "./links.ts";
import type { Rule } from "./rule.ts";

export const outputBeforeCall: Rule = {
  code: "output_before_call",
  severity: "note",
  title: "Output before its call",
  explanation:
    "OpenAI matches outputs by their id wherever they stand, so this is taken. Other servers want the output after its call, and so do people who read it.",
  source: "https://github.com/deepseek-ai/awesome-deepseek-integration/issues/740",
  concerns: ["untied links"],
  check(conversation) {
    return familiesOf(conversation).flatMap(({ calls, outputs }) => {
      const byId = groupBy(calls, ({ id }) => id);
      return outputs.flatMap((output) => {
        const [call, ...others] = (output.id !== undefined && byId.get(output.id)) || [];
        if (!call || others.length > 0 || call.index < output.index) return [];
        return {
          path: pathOf(output),
          message: `Its call is item ${call.index + 1}.`,
          fixes: () => [
            {
              label: "Move it after its call",
              isSafe: true,
              edits: [{ type: "move", from: output.index, to: call.index }],
            },
          ],
        };
      });
    });
  },
};
