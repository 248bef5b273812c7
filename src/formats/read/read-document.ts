import { depthFault } from "#shared/json-depth.ts";

import type { Remark } from "../conversation.ts";
import { faultIn } from "./fault-in.ts";
import { jsonLosses } from "./json-losses.ts";
import type { Pacer } from "./pacer.ts";
import { readValue, unknownValue } from "./read-value.ts";
import type { ReadText } from "./reader.ts";

/** A text that is one JSON value; undefined when it is no JSON. */
export async function readDocument(text: string, pace: Pacer): Promise<ReadText | undefined> {
  const parsed = parse(text);
  if (!parsed) return undefined;
  await pace(0.4);
  const deep = depthFault(text);
  if (deep) {
    const fault = { ...deep, message: `This cannot be read: ${deep.message}.` };
    return { label: "", conversations: [], faults: [fault] };
  }
  if (typeof parsed.value === "string" && /^\s*[{[]/.test(parsed.value)) {
    return readPacked(parsed.value, pace);
  }
  const losses = jsonLosses(text);
  await pace(0.6);
  const read = readValue(parsed.value);
  if (!read) {
    const fault = { message: unknownValue(parsed.value), line: 1, column: 1 };
    return { label: "", conversations: [], faults: [fault] };
  }
  return withRemarks({ ...read, faults: [] }, losses);
}

/** JSON text that stands as a text within JSON, as programs log it. */
async function readPacked(text: string, pace: Pacer): Promise<ReadText> {
  const read = (await readDocument(text, pace)) ?? (await readBroken(text, pace));
  const message = "The data stood as a text within JSON, and was unpacked.";
  return withRemarks(read, [{ outcome: "changed", place: "", message }]);
}

/** Each million may take a second, and much memory. */
const longestRepaired = 20_000_000;

const tooLong = `Only up to ${longestRepaired / 1_000_000} million characters are repaired here: mend the text itself, and read it again.`;

/** A text that is meant as JSON and is none: where it breaks, and what it says once that is mended. */
export async function readBroken(text: string, pace: Pacer): Promise<ReadText> {
  const found = faultIn(text);
  const isLong = text.length > longestRepaired;
  const advice = isLong ? ` ${tooLong}` : "";
  const fault = { ...found, message: `This is not JSON: ${found.message}.${advice}` };
  await pace(0.1);
  const repaired = isLong ? undefined : await repair(text);
  await pace(0.4);
  const read = repaired === undefined ? undefined : await readDocument(repaired, pace);
  if (!read || read.conversations.length === 0) {
    return { label: "", conversations: [], faults: [fault] };
  }
  const message = `The text is not JSON (line ${fault.line}, column ${fault.column}: ${found.message}). It was read as it seems to be meant: look it over.`;
  const remark: Remark = { outcome: "changed", place: "", message };
  return { ...withRemarks(read, [remark]), faults: [fault], repaired: true };
}

async function repair(text: string): Promise<string | undefined> {
  const { jsonrepair } = await import("jsonrepair");
  try {
    return jsonrepair(text);
  } catch {
    return undefined;
  }
}

/** The same, with remarks that hold for every conversation of the text. */
export function withRemarks(read: ReadText, remarks: readonly Remark[]): ReadText {
  if (remarks.length === 0) return read;
  return {
    ...read,
    conversations: read.conversations.map((one) => ({
      ...one,
      remarks: [...remarks, ...one.remarks],
    })),
  };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
