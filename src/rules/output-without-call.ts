import { familiesOf } from "./families.ts";
import { pathOf } from "./links.ts";
import { mendOutput } from "./mend-output.ts";
import type { Rule } from "./rule.ts";

export const outputWithoutCall: Rule = {
  code: "output_without_call",
  severity: "warning",
  title: "Output without call",
  explanation:
    "The API stores an output that names no call of the conversation, yet the next response fails with “No tool call found”. Outputs are matched by call_id, never by the id of the call's item; MCP approvals by the id of the request.",
  source: "https://github.com/continuedev/continue/issues/10092",
  concerns: ["untied links"],
  check(conversation) {
    return familiesOf(conversation)
      .filter(({ outputsTell }) => outputsTell)
      .flatMap((family) => {
        const known = new Set(family.calls.map(({ id }) => id ?? ""));
        return family.spare
          .filter(({ id }) => id === undefined || !known.has(id))
          .map((output) => ({
            path: pathOf(output),
            message:
              output.id === undefined
                ? "It does not say which call it answers."
                : `There is no call '${output.id}' that it could answer.`,
            fixes: () => mendOutput(conversation, family, output),
          }));
      });
  },
};
