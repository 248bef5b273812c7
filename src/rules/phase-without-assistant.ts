import { isObject } from "#shared/json.ts";

import { removing } from "./edits.ts";
import { perItem } from "./per-item.ts";
import { isFilled } from "./places.ts";
import type { Rule } from "./rule.ts";

export const phaseWithoutAssistant: Rule = {
  code: "phase_without_assistant",
  severity: "warning",
  title: "Phase of another role",
  explanation:
    "Only an assistant message has a phase. Whether the API refuses it on others at once is not known; the model never reads it there.",
  source: "https://developers.openai.com/api/docs/guides/deployment-checklist",
  concerns: ["phase"],
  check: perItem(({ kind, value }) => {
    if (kind !== "message" || !isObject(value)) return [];
    const { role, phase } = value;
    if (!isFilled(phase) || !otherRoles.has(role)) return [];
    return [
      {
        path: ["phase"],
        message: `A message of role '${String(role)}' has no phase.`,
        fixes: () => [removing(`Remove the phase '${String(phase)}'`, ["phase"])],
      },
    ];
  }),
};

/** Of a role that there is not, its schema speaks. */
const otherRoles = new Set<unknown>(["user", "system", "developer"]);
