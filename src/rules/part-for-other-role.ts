import { isObject } from "#shared/json.ts";

import { partFixes } from "./part-fixes.ts";
import { perItem } from "./per-item.ts";
import { objectsIn } from "./places.ts";
import type { Rule } from "./rule.ts";

const assistantTypes = ["output_text", "refusal"];

/**
 * A message with parts is told by its role when it is read, so its schema says this already. Only a
 * draft can hold an assistant's message that was begun as a short one, whose schema takes any role.
 */
export const partForOtherRole: Rule = {
  code: "part_for_other_role",
  severity: "error",
  title: "Part of another role",
  explanation:
    "The API refuses at once what an assistant said in input parts: it takes only text parts of its own kind and refusals there.",
  source: "https://github.com/jeremychone/rust-genai/pull/119",
  concerns: ["parts"],
  check: perItem(({ kind, value }) => {
    if (kind !== "message" || !isObject(value) || value.role !== "assistant") return [];
    return objectsIn(value.content, ["content"])
      .filter(({ value: part }) => !assistantTypes.includes(String(part.type)))
      .map(({ path, value: part }) => ({
        path: [...path, "type"],
        message: `Invalid value: '${String(part.type)}'. Supported values are: 'output_text' and 'refusal'.`,
        fixes: () => partFixes(part, assistantTypes, path),
      }));
  }),
};
