import { familiesOf } from "./families.ts";
import { pathOf } from "./links.ts";
import { mendOutput } from "./mend-output.ts";
import type { Rule } from "./rule.ts";

export const secondOutput: Rule = {
  code: "second_output",
  severity: "warning",
  title: "Second output for one call",
  explanation:
    "The API stores two outputs for one call, but which of them the next response goes by is nowhere said, or whether it fails. Give each output a call of its own, or keep one.",
  source: "https://github.com/openai/openai-agents-js/issues/701",
  concerns: ["untied links"],
  check(conversation) {
    return familiesOf(conversation)
      .filter(({ outputsTell }) => outputsTell)
      .flatMap((family) => {
        const known = new Set(family.calls.map(({ id }) => id));
        return family.spare
          .filter(({ id }) => id !== undefined && known.has(id))
          .map((output) => ({
            path: pathOf(output),
            message: `The call '${output.id}' has been answered before.`,
            fixes: () => mendOutput(conversation, family, output),
          }));
      });
  },
};
