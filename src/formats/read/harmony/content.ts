import { isObject } from "#shared/json.ts";

import { addTools, functionTool } from "../add-tools.ts";
import { below, fieldsOf, leaveRest } from "../leftovers.ts";
import type { Reading } from "../reading.ts";

/** The text of a message; tools that stand beside its instructions become an item of their own. */
export function readContent(reading: Reading, content: unknown, place: string): string {
  if (typeof content === "string") return content;
  const parts: unknown[] = Array.isArray(content) ? content : [content];
  const texts = parts.map((part, index) =>
    readPart(reading, part, Array.isArray(content) ? `${place}[${index}]` : place),
  );
  return texts.filter((text) => text !== "").join("\n\n");
}

function readPart(reading: Reading, part: unknown, place: string): string {
  if (!isObject(part)) return typeof part === "string" ? part : (JSON.stringify(part) ?? "");
  const fields = fieldsOf(part);
  const type = fields.take("type");
  if (type === "system_content" || type === "developer_content") {
    const text = fields.take(type === "system_content" ? "model_identity" : "instructions");
    readTools(reading, fields.take("tools"), below(place, "tools"));
    leaveRest(reading, fields, place, settings);
    return typeof text === "string" ? text : "";
  }
  const text = fields.take("text");
  if (typeof text !== "string") {
    reading.remark("changed", place, "The part is no text; it was written as JSON.");
    return JSON.stringify(part);
  }
  leaveRest(reading, fields, place);
  return text;
}

const setting = "it is a setting of the model and no part of a conversation";

const settings = {
  channel_config: setting,
  conversation_start_date: setting,
  knowledge_cutoff: setting,
  reasoning_effort: setting,
};

function readTools(reading: Reading, tools: unknown, place: string): void {
  if (!isObject(tools)) return;
  for (const [name, namespace] of Object.entries(tools)) {
    const listed: unknown = isObject(namespace) ? namespace.tools : undefined;
    if (name === "functions" && Array.isArray(listed)) {
      const made = listed.map((tool, index) =>
        functionTool(reading, tool, `${place}.functions.tools[${index}]`),
      );
      addTools(reading, made, below(place, name));
    } else {
      reading.remark(
        "left_out",
        below(place, name),
        "The tool was left out: it is built into the model that it was for.",
      );
    }
  }
}
