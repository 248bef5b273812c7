import { removing } from "./edits.ts";
import { perItem } from "./per-item.ts";
import { partsOf } from "./places.ts";
import type { Rule } from "./rule.ts";
import { sourcesOf } from "./sources.ts";

export const partWithoutSource: Rule = {
  code: "part_without_source",
  severity: "warning",
  title: "Image or file without a source",
  explanation:
    "The description of the API lets every source be missing, so it may be stored; the next response has nothing to look at and is expected to fail.",
  source: "https://platform.openai.com/docs/api-reference/conversations/create",
  concerns: ["images", "files"],
  check: perItem(({ value }) =>
    partsOf(value).flatMap(({ path, value: part }) => {
      const sources = sourcesOf(part);
      if (!sources || sources.filled.length > 0) return [];
      const names = sources.possible.map((name) => `'${name}'`).join(", ");
      // Only in a list can a part be left out: the one screenshot of an output is needed.
      const fixes = () => (path.length > 1 ? [removing("Remove this part", path)] : []);
      return [{ path, message: `Nothing to show: it needs one of ${names}.`, fixes }];
    }),
  ),
};
