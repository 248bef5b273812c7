import type { Remark } from "../conversation.ts";
import { jsonLosses } from "./json-losses.ts";
import { lookLikeItems } from "./looks.ts";
import type { Pacer } from "./pacer.ts";
import { readValue, unknownValue } from "./read-value.ts";
import type { ReadConversation, ReadText } from "./reader.ts";
import { linesReaders, readers } from "./registry.ts";
import { type LineValue, parseLines } from "./text-lines.ts";

/** A text with one JSON value a line: one conversation together, one item a line, or a conversation a line. */
export async function readLines(text: string, pace: Pacer): Promise<ReadText> {
  const { values, faults } = await parseLines(text, pace);
  const together = readTogether(values.map(({ value }) => value));
  if (together) {
    const losses = values.flatMap(lossesOf);
    const { conversation } = together;
    return {
      label: together.label,
      conversations: [{ ...conversation, remarks: [...conversation.remarks, ...losses] }],
      faults,
    };
  }
  const labels = new Set<string>();
  const conversations: ReadConversation[] = [];
  const unknown: ReadText["faults"][number][] = [];
  for (const [index, line] of values.entries()) {
    const read = readValue(line.value);
    if (read) {
      labels.add(read.label);
      const losses = lossesOf(line);
      for (const one of read.conversations) {
        conversations.push({ ...one, remarks: [...one.remarks, ...losses] });
      }
    } else unknown.push({ message: unknownValue(line.value), line: line.line, column: 1 });
    await pace(0.5 + (index / values.length) * 0.5);
  }
  return {
    label: [...labels].join(", "),
    conversations,
    faults: [...faults, ...unknown].sort((one, other) => one.line - other.line),
  };
}

/** What all lines make together, if they do. */
function readTogether(
  values: readonly unknown[],
): { label: string; conversation: ReadConversation } | undefined {
  if (values.length === 0) return undefined;
  const reader = linesReaders.find((one) => one.recognisesLines(values));
  if (reader) return { label: reader.label, conversation: reader.readLines(values) };
  // Lines that are an item each say one thing after the other; alone none of them is a conversation.
  if (values.some(Array.isArray) || !values.every((value) => lookLikeItems([value]))) {
    return undefined;
  }
  const list = readers.find((one) => one.recognises(values));
  return list && { label: `${list.label}, one a line`, conversation: list.read(values) };
}

function lossesOf({ text, line }: LineValue): Remark[] {
  return jsonLosses(text).map((remark) => ({
    ...remark,
    place: `line ${line}: ${remark.place}`,
  }));
}
