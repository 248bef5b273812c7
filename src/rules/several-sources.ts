import { keepOne } from "./keep-one.ts";
import { perItem } from "./per-item.ts";
import { partsOf } from "./places.ts";
import type { Rule } from "./rule.ts";
import { sourcesOf } from "./sources.ts";

export const severalSources: Rule = {
  code: "several_sources",
  severity: "warning",
  title: "Image or file with several sources",
  explanation:
    "A part shows one image or file. Given several sources it is doubtful which of them the API takes, or whether the next response fails.",
  source: "https://platform.openai.com/docs/api-reference/conversations/create",
  concerns: ["images", "files"],
  check: perItem(({ value }) =>
    partsOf(value).flatMap(({ path, value: part }) => {
      const { filled = [] } = sourcesOf(part) ?? {};
      const [, second] = filled;
      if (second === undefined) return [];
      const fixes = () => keepOne(path, filled);
      const names = filled.map((name) => `'${name}'`).join(" and ");
      return [{ path: [...path, second], message: `Only one of ${names} can be meant.`, fixes }];
    }),
  ),
};
