import { followCalls } from "../calls.ts";
import type { Reader } from "../reader.ts";
import { startReading } from "../reading.ts";
import { collect, type Placed } from "./collect.ts";
import { readThreadMessage } from "./message.ts";
import { readRunStep } from "./run-step.ts";

/** Messages of a thread, and the steps of its runs where they are in the paste. */
export const assistantsThread: Reader = {
  format: "assistants_thread",
  label: "Assistants thread messages",
  recognises(value) {
    return collect(value) !== undefined;
  },
  read(value) {
    const reading = startReading();
    const calls = followCalls(reading);
    const { found, around, hasMore } = collect(value) ?? { found: [], around: [], hasMore: false };
    const ordered = inOrder(found);
    if (ordered.some((placed, index) => placed !== found[index])) {
      reading.remark("changed", "", "The messages were put in order, oldest first.");
    }
    if (hasMore) {
      reading.remark(
        "left_out",
        "",
        "The list says that it has more (`has_more`); the rest is not in it.",
      );
    }
    for (const { value: each, place } of ordered) {
      if (each.object === "thread.message") readThreadMessage(reading, each, place);
      else readRunStep(reading, calls, each, place);
    }
    for (const place of around) {
      reading.remark(
        "left_out",
        place,
        "Only messages and steps were taken; this stands beside them.",
      );
    }
    return reading.conversation();
  },
};

/** By time; what happened in the same second stands the other way round in a list that is newest first. */
function inOrder(found: readonly Placed[]): Placed[] {
  const [first, last] = [found.at(0), found.at(-1)];
  const isNewestFirst = first && last && timeOf(first) > timeOf(last);
  const listed = isNewestFirst ? found.toReversed() : found;
  return listed.toSorted((one, other) => timeOf(one) - timeOf(other));
}

function timeOf({ value }: Placed): number {
  return typeof value.created_at === "number" ? value.created_at : 0;
}
