import { isObject, type JsonObject } from "#shared/json.ts";

import type { RemarkGatherer } from "./gather-remarks.ts";

const writableRoles = new Set(["user", "assistant", "system", "developer"]);

/** A returned message as one that can be sent: its role and its parts are those that the API takes. */
export function asInputMessage(
  message: JsonObject,
  place: string,
  remarks: RemarkGatherer,
): JsonObject {
  if (message.type === "additional_tools") return message;
  const typed = withType(message, place, remarks);
  const spoken = withWritableRole(typed, place, remarks);
  const { content, role } = spoken;
  if (!Array.isArray(content)) return spoken;
  const parts = content.map((part: unknown, index) =>
    isObject(part)
      ? inputPart(part, role === "assistant", `${place}.content[${index}]`, remarks)
      : part,
  );
  return parts.every((part, index) => part === content[index])
    ? spoken
    : { ...spoken, content: parts };
}

/** A type may be left out, but not null. */
function withType(message: JsonObject, place: string, remarks: RemarkGatherer): JsonObject {
  if (message.type !== null) return message;
  remarks.add("changed", place, 'The missing type was filled in: "message".');
  return { ...message, type: "message" };
}

/** As user, because the other roles would give the words more weight than they had. */
function withWritableRole(message: JsonObject, place: string, remarks: RemarkGatherer): JsonObject {
  const { role } = message;
  if (typeof role !== "string" || writableRoles.has(role)) return message;
  remarks.add(
    "changed",
    place,
    `The API takes no message of the role "${role}": it became "user".`,
  );
  return { ...message, role: "user" };
}

const wordFields: Record<string, string> = {
  text: "text",
  input_text: "text",
  output_text: "text",
  summary_text: "text",
  reasoning_text: "text",
  refusal: "refusal",
};

function inputPart(
  part: JsonObject,
  isAnswer: boolean,
  place: string,
  remarks: RemarkGatherer,
): JsonObject {
  const type = String(part.type);
  const fits = isAnswer
    ? type === "output_text" || type === "refusal"
    : ["input_text", "input_image", "input_file"].includes(type);
  if (fits) return withoutParsed(part, place, remarks);
  if (type === "computer_screenshot" && !isAnswer) {
    remarks.add("changed", place, 'A part of the type "computer_screenshot" became "input_image".');
    return { detail: "auto", ...part, type: "input_image" };
  }
  const words = part[wordFields[type] ?? ""];
  if (typeof words !== "string") {
    remarks.add(
      "kept",
      place,
      `A part of the type "${type}" is kept, although the API takes none here.`,
    );
    return part;
  }
  const wanted = isAnswer ? "output_text" : "input_text";
  remarks.add(
    "changed",
    place,
    `A part of the type "${type}" became "${wanted}", with its text only.`,
  );
  return isAnswer ? { type: wanted, text: words, annotations: [] } : { type: wanted, text: words };
}

/** What an SDK has parsed of the text stands in the text. */
function withoutParsed(part: JsonObject, place: string, remarks: RemarkGatherer): JsonObject {
  if (!Object.hasOwn(part, "parsed")) return part;
  const { parsed: _parsed, ...rest } = part;
  remarks.add("left_out", place, 'The field "parsed" is left out: it is not part of the input.');
  return rest;
}
