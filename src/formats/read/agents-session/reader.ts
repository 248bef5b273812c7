import { isObject } from "#shared/json.ts";

import { addStoredItem } from "../add-stored-item.ts";
import { dialectOf } from "../dialect.ts";
import { fieldsOf, leaveSettings } from "../leftovers.ts";
import type { LinesReader, ReadConversation, Reader } from "../reader.ts";
import { startReading } from "../reading.ts";
import { storedItems, type Stored } from "./source.ts";
import { unwrap } from "./unwrap.ts";
import { wireItem } from "./wire-item.ts";

/** Items of a session or the state of a run, of the Agents SDK in Python or TypeScript. */
export const agentsSession: Reader = {
  format: "agents_session",
  label: "Agents SDK session",
  recognises(value) {
    return storedItems(value) !== undefined;
  },
  read(value) {
    const { stored, around } = storedItems(value) ?? { stored: [], around: {} };
    return readStored(stored, around);
  },
};

/** The same items one a line, or the rows of a session's table. */
export const agentsSessionLines: LinesReader = {
  format: agentsSession.format,
  label: agentsSession.label,
  recognisesLines(values) {
    return values.every(isObject) && dialectOf(values) === "agents_session";
  },
  readLines(values) {
    return readStored(
      values.map((value, index) => ({ value, place: `[${index}]` })),
      {},
    );
  },
};

function readStored(stored: readonly Stored[], around: Record<string, unknown>): ReadConversation {
  const reading = startReading();
  for (const { value, place } of stored) {
    if (isObject(value) && value.type === "tool_approval_item") {
      reading.remark("left_out", place, "What waits for approval is a call that is there already.");
      continue;
    }
    const item = unwrap(reading, value, place);
    if (item) addStoredItem(reading, wireItem(reading, item, place), place);
  }
  leaveSettings(reading, fieldsOf(around), "");
  return reading.conversation();
}
