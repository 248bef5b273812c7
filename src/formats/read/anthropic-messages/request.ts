import { isObject, type JsonObject } from "#shared/json.ts";

import { addMessage, addTools } from "../add-tools.ts";
import type { Calls } from "../calls.ts";
import { below, fieldsOf, leaveRest, leaveSettings } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readInputContent } from "./blocks.ts";
import { readMessage } from "./message.ts";
import { reasons } from "./reasons.ts";

/** The system text and the tools stand beside the messages there; here they are items before them. */
export function readRequest(
  reading: Reading,
  calls: Calls,
  request: JsonObject,
  place: string,
): void {
  const fields = fieldsOf(request);
  const system = fields.take("system");
  if (system !== undefined && system !== null) {
    const systemPlace = below(place, "system");
    const content = readInputContent(reading, system, systemPlace);
    addMessage(reading, { role: "system", content }, systemPlace);
    reading.remark("changed", systemPlace, "The system text became a message of its own.");
  }
  const tools = fields.take("tools");
  if (Array.isArray(tools)) {
    const toolsPlace = below(place, "tools");
    const made = tools.flatMap((tool, index) => readTool(reading, tool, `${toolsPlace}[${index}]`));
    addTools(reading, made, toolsPlace);
  }
  const messages = fields.take("messages");
  if (Array.isArray(messages)) {
    for (const [index, message] of messages.entries()) {
      readMessage(reading, calls, message, `${below(place, "messages")}[${index}]`);
    }
  }
  leaveSettings(reading, fields, place);
}

function readTool(reading: Reading, tool: unknown, place: string): unknown[] {
  if (!isObject(tool)) return [tool];
  if (!isObject(tool.input_schema)) {
    reading.remark(
      "left_out",
      place,
      "The tool was left out: it is one that the provider runs itself.",
    );
    return [];
  }
  const fields = fieldsOf(tool);
  fields.take("type");
  const description = fields.take("description");
  const made = {
    type: "function",
    name: fields.take("name"),
    ...(typeof description === "string" ? { description } : {}),
    parameters: fields.take("input_schema"),
    strict: fields.take("strict") ?? false,
  };
  leaveRest(reading, fields, place, reasons);
  return [made];
}
