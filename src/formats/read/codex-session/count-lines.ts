import { isObject, type JsonObject } from "#shared/json.ts";

import type { Reading } from "../reading.ts";

/** Says how many lines were no items, and what of them changes how the items are to be read. */
export function countLines(reading: Reading, lines: readonly unknown[]): void {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const type = nameOfType(line);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  if (counts.size > 0) {
    const counted = [...counts].map(([type, count]) => `${count} × \`${type}\``).join(", ");
    reading.remark(
      "left_out",
      "",
      `Left out: ${counted}. These lines tell how the session went; what was said stands in the others.`,
    );
  }
  const payloads = lines.filter(isObject);
  if (payloads.some(({ type }) => type === "compacted")) {
    reading.remark(
      "changed",
      "",
      "The session was compacted on its way: the model saw a summary from there on, and here is all that was said.",
    );
  }
  if (payloads.some(isRolledBack)) {
    reading.remark(
      "changed",
      "",
      "Turns were taken back on the way; they are still among the items.",
    );
  }
  if (payloads.some(hasInstructions)) {
    reading.remark(
      "left_out",
      "",
      "The instructions of Codex itself were left out: they are no item of the session.",
    );
  }
}

function nameOfType(line: unknown): string {
  if (!isObject(line)) return typeof line;
  return String(line.type ?? line.record_type ?? "session_meta");
}

function isRolledBack({ payload }: JsonObject): boolean {
  return isObject(payload) && payload.type === "thread_rolled_back";
}

function hasInstructions({ payload, instructions }: JsonObject): boolean {
  const told: unknown = isObject(payload)
    ? (payload.base_instructions ?? payload.instructions)
    : instructions;
  return Boolean(told);
}
