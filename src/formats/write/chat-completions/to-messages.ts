import { recognise } from "#items/recognise.ts";
import { definitionOf } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import type { Remark } from "../../conversation.ts";
import { contentOf } from "./content.ts";
import { leftOut } from "./left-out.ts";
import { Turns } from "./turns.ts";

type Messages = { messages: JsonObject[]; remarks: Remark[] };

/** The items as messages: calls stand in the assistant's turn, and outputs follow it. */
export function toMessages(items: readonly unknown[]): Messages {
  const turns = new Turns();
  const remarks = items.flatMap((item, index) => addItem(turns, item, `items[${index}]`));
  return {
    messages: turns.messages(),
    remarks: [...remarks, ...turns.unanswered(), ...withoutIds(items)],
  };
}

function addItem(turns: Turns, item: unknown, place: string): Remark[] {
  const kind = recognise(item);
  if (!isObject(item) || kind === undefined) {
    return [leftOut(place, "It is of no kind that is known.")];
  }
  switch (kind) {
    case "message":
    case "input_message":
    case "output_message":
      return [...addMessage(turns, item, place), ...otherFields(item, place)];
    case "function_call":
    case "custom_tool_call":
      return [...turns.call(item, place), ...otherFields(item, place)];
    case "function_call_output":
    case "custom_tool_call_output": {
      const { content, remarks } = contentOf(item.output, "tool", `${place}.output`);
      const answered = turns.answer(item.call_id, content ?? "", place);
      return [...remarks, ...answered, ...otherFields(item, place)];
    }
    default: {
      const { label } = definitionOf(kind);
      return [leftOut(place, `${label}: Chat Completions has no message for it.`)];
    }
  }
}

const roles = new Set<unknown>(["system", "developer", "user", "assistant"]);

function addMessage(turns: Turns, { role, content: said }: JsonObject, place: string): Remark[] {
  if (!roles.has(role)) {
    return [leftOut(place, `Chat Completions has no role ${JSON.stringify(role)}.`)];
  }
  const { content, remarks } = contentOf(said, String(role), `${place}.content`);
  if (content === undefined) return [...remarks, leftOut(place, "Nothing is left of the message.")];
  turns.say({ role, content });
  return remarks;
}

/** Fields that have a place in a message, and those that are spoken of once for all items. */
const usualFields = new Set(
  "type role content call_id name arguments input output id status".split(" "),
);

function otherFields(item: JsonObject, place: string): Remark[] {
  return Object.entries(item)
    .filter(([name, value]) => value !== null && !usualFields.has(name))
    .map(([name]) => leftOut(`${place}.${name}`, "Chat Completions has no such field."));
}

function withoutIds(items: readonly unknown[]): Remark[] {
  const hasAny = items.some((item) => isObject(item) && (item.id ?? item.status) !== undefined);
  return hasAny ? [leftOut("items", "Messages have no ids and no status of their own.")] : [];
}
