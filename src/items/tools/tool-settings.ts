import { type SettingFact, settingFacts } from "#items/preview/setting-facts.ts";
import { shownText, shownTexts } from "#items/preview/shown-text.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import { conditionInWords } from "./file-search/condition-in-words.ts";

/** How a tool is set, in words; secrets are named and not shown, for previews are shown to others. */
export function toolSettings(tool: JsonObject): SettingFact[] {
  return Object.entries(tool).flatMap(([key, value]): SettingFact[] => {
    if (shownElsewhere.has(key) || value === undefined || value === null) return [];
    const inWords = Object.hasOwn(special, key) ? special[key] : undefined;
    return inWords ? inWords(value) : settingFacts({ [key]: value });
  });
}

const shownElsewhere: ReadonlySet<string> = new Set([
  "type",
  "name",
  "server_label",
  "description",
  "server_description",
  "parameters",
  "output_schema",
  "format",
  "tools",
]);

type InWords = (value: unknown) => SettingFact[];

const special: Readonly<Record<string, InWords>> = {
  filters: (value) =>
    isObject(value) && !("allowed_domains" in value)
      ? [["Only files where", conditionInWords(value)]]
      : settingFacts({ filters: value }),
  user_location: (value) => [["User is near", placeInWords(value)]],
  allowed_tools: (value) => [["Offers only", toolsInWords(value)]],
  require_approval: (value) =>
    isObject(value)
      ? [
          ["A person must approve", toolsInWords(value.always)],
          ["Needs no approval", toolsInWords(value.never)],
        ]
      : [["Approval by a person", shownText(value)]],
  authorization: () => [["Authorization", "set, not shown"]],
  headers: (value) => [["Headers", isObject(value) ? Object.keys(value).join(", ") : "set"]],
  allowed_callers: (value) => [["May be called", callersInWords(value)]],
  defer_loading: (value) => [
    ["Loading", value === true ? "when tool search finds it" : "from the start"],
  ],
  async: (value) => [["Result", value === true && "may come in a later turn"]],
  strict: (value) => [["Arguments", value === true && "held to the schema exactly"]],
};

/** Tools by their names, or by what they do; empty where nothing is said of them. */
function toolsInWords(filter: unknown): string {
  if (!isObject(filter)) return shownTexts(filter).join(", ");
  const { tool_names: names, read_only: isReadOnly } = filter;
  const words = shownTexts(names);
  if (typeof isReadOnly === "boolean") {
    words.push(isReadOnly ? "tools that only read" : "tools that do more than read");
  }
  return words.join(", ");
}

function placeInWords(place: unknown): string {
  if (!isObject(place)) return shownText(place);
  const { city, region, country, timezone } = place;
  const near = [city, region, country].map(shownText).filter(Boolean).join(", ");
  return [near, shownText(timezone)].filter(Boolean).join(" · ");
}

function callersInWords(callers: unknown): string {
  return shownTexts(callers)
    .map((caller) => callerWords.get(caller) ?? caller)
    .join(" or ");
}

const callerWords = new Map([
  ["direct", "by the model"],
  ["programmatic", "by its programs"],
]);
