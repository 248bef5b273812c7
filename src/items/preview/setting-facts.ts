import { labelOf } from "#schema/field.ts";
import { isObject, type JsonObject } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";

import { shownText, shownTexts } from "./shown-text.ts";

/** A label and words, as a preview tells them; nothing is told of what is false or empty. */
export type SettingFact = readonly [label: string, words: string | false];

const deepest = 4;

/** Settings in words; those of an inner object carry its name before theirs: `Container memory limit`. */
export function settingFacts(settings: JsonObject): SettingFact[] {
  return factsUnder(settings, "", 1);
}

function factsUnder(settings: JsonObject, prefix: string, depth: number): SettingFact[] {
  return Object.entries(settings).flatMap(([key, value]): SettingFact[] => {
    const label = withCapitals(labelOf(`${prefix}${inWords(key)}`));
    const isInner = isObject(value) && unparsedText(value) === undefined;
    if (isInner && depth < deepest) return factsUnder(value, `${label} `, depth + 1);
    return [[label, settingInWords(value)]];
  });
}

/** Keys of servers are written in one word: `readOnlyHint` is read as `read only hint`. */
function inWords(key: string): string {
  return key
    .slice(0, longestKey)
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const longestKey = 80;

function withCapitals(label: string): string {
  return label.replaceAll(/\b(?:url|id|svg)(?=s?\b)/gi, (word) => word.toUpperCase());
}

/** Lists by the names of what is in them, which also keeps secrets and packed files out of sight. */
function settingInWords(value: unknown): string {
  if (!Array.isArray(value)) return shownText(value);
  if (value.length === 0) return "none";
  return shownTexts(value.slice(0, mostEntries).map(nameIn)).join(", ");
}

const mostEntries = 30;

function nameIn(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  return entry.name ?? entry.skill_id ?? entry.type ?? entry;
}
