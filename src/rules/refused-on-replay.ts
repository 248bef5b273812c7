import { isObject } from "#shared/json.ts";

import { perItem } from "./per-item.ts";
import type { Rule } from "./rule.ts";

/** Fields that are typed as input, and that the API was seen to refuse when an item was sent again. */
const refusedFields = new Map<string, readonly string[]>([
  ["reasoning", ["status"]],
  ["shell_call_output", ["status"]],
  [
    "image_generation_call",
    [
      "revised_prompt",
      "action",
      "size",
      "quality",
      "background",
      "output_format",
      "error",
      "svg_usage",
    ],
  ],
]);

export const refusedOnReplay: Rule = {
  code: "refused_on_replay",
  severity: "note",
  title: "Fields that the API has refused on replay",
  explanation:
    "The API's types allow these fields, but responses have been seen to refuse them as unknown parameters when the item was sent again. Whether create does is not known; nothing is missing without them.",
  source: "https://github.com/Yeachan-Heo/gajae-code/issues/1688",
  concerns: ["reasoning", "shell_call_output", "image_generation_call"],
  check: perItem(({ kind, value }) => {
    const fields = refusedFields.get(kind);
    if (!fields || !isObject(value)) return [];
    const present = fields.filter((field) => value[field] !== undefined);
    const [first] = present;
    if (first === undefined) return [];
    const names = present.map((field) => `'${field}'`).join(", ");
    return [
      {
        path: [first],
        message: `Older versions of the API refuse ${names}.`,
        fixes: () => [
          {
            label: `Leave out ${names}`,
            isSafe: present.every((field) => value[field] === null),
            edits: present.map((field) => ({ type: "remove", path: [field] })),
          },
        ],
      },
    ];
  }),
};
