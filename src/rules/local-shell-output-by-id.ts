import { getIn } from "#shared/path.ts";

import { setting } from "./edits.ts";
import { familiesOf } from "./families.ts";
import { pathOf } from "./links.ts";
import type { Rule } from "./rule.ts";

export const localShellOutputById: Rule = {
  code: "local_shell_output_by_id",
  severity: "note",
  title: "Output tied to its call by id alone",
  explanation:
    "The published schema ties the output of a local shell call by `id`; OpenAI's own clients send `call_id`. The API is known to take the latter: sending both is the surest.",
  source:
    "https://github.com/openai/openai-agents-python/blob/main/src/agents/run_internal/tool_actions.py",
  concerns: ["local_shell_call_output"],
  check(conversation) {
    const shell = familiesOf(conversation).find(({ name }) => name === "local_shell_call");
    if (!shell) return [];
    return shell.outputs.flatMap(({ id, index, ...end }) => {
      const path = pathOf({ ...end, id, index });
      const own = getIn(conversation.items[index]?.value, end.path);
      if (id === undefined || own !== undefined) return [];
      return {
        path,
        message: `Its call has the call_id '${id}'.`,
        fixes: () => [setting(`Add the call_id '${id}'`, path, id, true)],
      };
    });
  },
};
