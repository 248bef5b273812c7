import type { Remark } from "../conversation.ts";
import { looksLikeCurl } from "./curl-script.ts";
import { fencedCode } from "./fenced.ts";
import { type Pacer, type ReadOptions, startPacer } from "./pacer.ts";
import { readCurl } from "./read-curl.ts";
import { readBroken, readDocument, withRemarks } from "./read-document.ts";
import { readLines } from "./read-lines.ts";
import { readable } from "./read-value.ts";
import type { ReadText, TextFault } from "./reader.ts";
import { textReaders } from "./registry.ts";
import { looksLikeLines } from "./text-lines.ts";

/**
 * What a text holds, whatever it was copied from. Never rejects but for an abort: what cannot be read is
 * a fault with its line. Long texts are read in pieces between which others may run; one JSON value is
 * parsed in one piece, so that megabytes belong in a worker.
 */
export async function readText(text: string, options: ReadOptions = {}): Promise<ReadText> {
  const pace = startPacer(options);
  await pace(0);
  const read = await readPlain(text.replace(/^\uFEFF/, ""), pace);
  await pace(1);
  return read;
}

async function readPlain(text: string, pace: Pacer): Promise<ReadText> {
  if (text.trim() === "") return faulty("Nothing is in it.");
  if (looksLikeCurl(text)) return readCurl(text, pace, readPlain);
  const reader = textReaders.find((one) => one.recognisesText(text));
  if (reader) return { label: reader.label, conversations: [reader.readText(text)], faults: [] };
  const document = await readDocument(text, pace);
  if (document) return document;
  if (looksLikeLines(text)) return readLines(text, pace);
  const fence = /^\s*[{[]/.test(text) ? undefined : fencedCode(text);
  if (fence) {
    const message = fence.isAlone
      ? "The Markdown fence around the data was taken off."
      : "The data was taken out of its Markdown fence; the text around it is left out.";
    const outcome = fence.isAlone ? "changed" : "left_out";
    return below(fence.line, await readPlain(fence.code, pace), [{ outcome, place: "", message }]);
  }
  return /^\s*[{["']/.test(text) ? readBroken(text, pace) : readSurrounded(text, pace);
}

/** Data with other text around it, such as the assignment that it was copied from. */
async function readSurrounded(text: string, pace: Pacer): Promise<ReadText> {
  const start = text.search(/[{[]/);
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1;
  if (start !== -1 && start < end) {
    const data = text.slice(start, end);
    const read = (await readDocument(data, pace)) ?? (await readBroken(data, pace));
    const message = "The text around the data is left out.";
    if (read.conversations.length > 0) {
      return below(text.slice(0, start).split("\n").length, read, [
        { outcome: "left_out", place: "", message },
      ]);
    }
  }
  return faulty(`This is plain text, and no format that is known here. ${readable()}`);
}

/** What was read of a part of a text that begins on a line of it. */
function below(line: number, part: ReadText, remarks: readonly Remark[]): ReadText {
  const faults = part.faults.map((fault): TextFault => ({ ...fault, line: fault.line + line - 1 }));
  return { ...withRemarks(part, remarks), faults };
}

function faulty(message: string): ReadText {
  return { label: "", conversations: [], faults: [{ message, line: 1, column: 1 }] };
}
