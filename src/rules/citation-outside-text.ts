import type { Fix } from "#body/fix.ts";
import type { JsonObject } from "#shared/json.ts";
import type { Path } from "#shared/path.ts";

import { setting } from "./edits.ts";
import { perItem } from "./per-item.ts";
import { objectsIn, partsOf } from "./places.ts";
import type { Finding, Rule } from "./rule.ts";

export const citationOutsideText: Rule = {
  code: "citation_outside_text",
  severity: "warning",
  title: "Citation outside the text",
  explanation:
    "The API is not known to compare a citation with its text, so it is stored; whoever shows the conversation marks the wrong words, or none.",
  source: "https://platform.openai.com/docs/api-reference/conversations/create",
  concerns: ["citations"],
  check: perItem(({ value }) =>
    partsOf(value).flatMap(({ path, value: part }) => {
      const { text } = part;
      if (typeof text !== "string") return [];
      return objectsIn(part.annotations, [...path, "annotations"]).flatMap((annotation) =>
        faultOf(annotation.value, annotation.path, text.length),
      );
    }),
  ),
};

/** Lengths in UTF-16 units, the longest of all ways to count: who counts otherwise is not accused. */
function faultOf(annotation: JsonObject, path: Path, length: number): Finding[] {
  const { start_index: start, end_index: end, index } = annotation;
  if (typeof index === "number" && index < 0) {
    return [{ path: [...path, "index"], message: "An index begins at 0." }];
  }
  if (!isInteger(start) || !isInteger(end)) return [];
  if (start < 0) return [{ path: [...path, "start_index"], message: "An index begins at 0." }];
  if (start > end) {
    const message = `The span starts at ${start}, after its end at ${end}.`;
    const fixes = () => (end >= 0 && start <= length ? [swap(path, start, end)] : []);
    return [{ path: [...path, "start_index"], message, fixes }];
  }
  if (end <= length) return [];
  const message = `The span ends at ${end}, but the text has only ${length} characters.`;
  const fixes = () =>
    start < length
      ? [setting(`Replace ${end} by the end of the text`, [...path, "end_index"], length, false)]
      : [];
  return [{ path: [...path, "end_index"], message, fixes }];
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

function swap(path: Path, start: number, end: number): Fix {
  return {
    label: "Swap start and end",
    isSafe: true,
    edits: [
      { type: "set", path: [...path, "start_index"], value: end },
      { type: "set", path: [...path, "end_index"], value: start },
    ],
  };
}
