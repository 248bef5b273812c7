import { endOfString } from "#shared/json-depth.ts";

import type { Remark } from "../conversation.ts";
import { gatherRemarks, type RemarkGatherer } from "./gather-remarks.ts";

/**
 * What `JSON.parse` loses of a text without a word: all but the last of fields with one name, and digits
 * of numbers that are too large. `text` is valid JSON.
 */
export function jsonLosses(text: string): Remark[] {
  const remarks = gatherRemarks();
  const open: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const level = open.at(-1);
    if (code === openObject) open.push({ names: new Set(), index: 0, isName: true });
    else if (code === openList) open.push({ index: 0, isName: false });
    else if (code === closeObject || code === closeList) open.pop();
    else if (code === comma && level) {
      level.index++;
      level.isName = level.names !== undefined;
    } else if (code === quote) {
      const end = endOfString(text, at) - 1;
      if (level?.isName) noteName(text.slice(at + 1, end), open, level, remarks);
      at = end;
    } else if (isDigit(code)) at = noteNumber(text, at, open, remarks) - 1;
  }
  return remarks.all();
}

/** An object has names, a list has none; `isName`: a string here is the name of a field. */
type Level = { names?: Set<string>; name?: string; index: number; isName: boolean };

const openObject = 0x7b;
const closeObject = 0x7d;
const openList = 0x5b;
const closeList = 0x5d;
const comma = 0x2c;
const quote = 0x22;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function noteName(
  written: string,
  open: readonly Level[],
  level: Level,
  remarks: RemarkGatherer,
): void {
  const name = written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
  level.name = name;
  level.isName = false;
  if (level.names?.has(name)) {
    const said = `The field "${name}" stands twice in one object: the last one was taken, as in JSON.`;
    remarks.add("left_out", placeOf(open), said);
  }
  level.names?.add(name);
}

/** The end of the number that begins here, in its digits. */
function noteNumber(
  text: string,
  start: number,
  open: readonly Level[],
  remarks: RemarkGatherer,
): number {
  let end = start;
  while (end < text.length && /[\d.eE+-]/.test(text.charAt(end))) end++;
  const written = text.slice(start, end);
  if (losesDigits(written)) {
    const number = Number(written);
    const became = Number.isFinite(number) ? String(number) : "null";
    const said = `The number ${written.slice(0, 40)} has more digits than can be kept: it became ${became}.`;
    remarks.add("changed", placeOf(open), said);
  }
  return end;
}

function losesDigits(written: string): boolean {
  const number = Number(written);
  if (!Number.isFinite(number)) return true;
  if (written.length <= 15 || !/^\d+$/.test(written) || String(number) === written) return false;
  return BigInt(number) !== BigInt(written);
}

function placeOf(open: readonly Level[]): string {
  return open
    .map(({ names, name = "", index }) => (names ? `.${name}` : `[${index}]`))
    .join("")
    .replace(/^\./, "");
}
