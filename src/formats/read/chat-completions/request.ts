import { isObject, type JsonObject } from "#shared/json.ts";

import { addTools, functionTool } from "../add-tools.ts";
import type { Calls } from "../calls.ts";
import { below, fieldsOf, leaveRest, leaveSettings } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readMessages } from "./messages.ts";

/** Tools first, since they are there from the first message on; gives the metadata. */
export function readRequest(
  reading: Reading,
  calls: Calls,
  request: JsonObject,
  place: string,
): (readonly [string, unknown])[] {
  const fields = fieldsOf(request);
  const tools = listOf(fields.take("tools")).map((tool, index) =>
    readTool(reading, tool, `${below(place, "tools")}[${index}]`),
  );
  const functions = listOf(fields.take("functions")).map((each, index) =>
    functionTool(reading, each, `${below(place, "functions")}[${index}]`),
  );
  addTools(
    reading,
    [...tools, ...functions],
    below(place, tools.length > 0 ? "tools" : "functions"),
  );
  readMessages(reading, calls, listOf(fields.take("messages")), below(place, "messages"));
  const metadata = fields.take("metadata");
  leaveSettings(reading, fields, place);
  return isObject(metadata) ? Object.entries(metadata) : [];
}

function readTool(reading: Reading, tool: unknown, place: string): unknown {
  if (!isObject(tool)) return tool;
  const fields = fieldsOf(tool);
  const type = fields.take("type");
  if (type === "custom" && isObject(tool.custom)) {
    fields.take("custom");
    leaveRest(reading, fields, place);
    return { type, ...tool.custom, ...formatOf(tool.custom.format) };
  }
  if (!isObject(tool.function)) return tool;
  fields.take("function");
  leaveRest(reading, fields, place);
  return functionTool(reading, tool.function, `${place}.function`);
}

/** A grammar stands one level deeper there than in the API's items. */
function formatOf(format: unknown): JsonObject {
  if (!isObject(format) || !isObject(format.grammar)) return {};
  return { format: { type: "grammar", ...format.grammar } };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
