import { isObject, type JsonObject } from "#shared/json.ts";

import type { Remark } from "../../conversation.ts";
import { itemsOf, metadataOf, namesOfFilled } from "../body-of.ts";
import { lookLikeItems } from "../looks.ts";
import type { Reader } from "../reader.ts";
import { toValidInput } from "../valid-input.ts";

const readFields = [
  "input",
  "instructions",
  "tools",
  "metadata",
  "previous_response_id",
  "conversation",
];

/** The body of `POST /v1/responses`: instructions and tools become items before those of the input. */
export const request: Reader = {
  format: "request",
  label: "Request for a response",
  recognises(value) {
    if (!isObject(value) || Array.isArray(value.items)) return false;
    if (["type", "object", "output", "messages"].some((key) => value[key] !== undefined))
      return false;
    const { input } = value;
    if (Array.isArray(input)) return input.length === 0 || lookLikeItems(input);
    return typeof input === "string";
  },
  read(value) {
    const whole = isObject(value) ? value : {};
    const input = toValidInput(Array.isArray(whole.input) ? whole.input : [], "input");
    const instructions = fromInstructions(whole.instructions);
    const tools = fromTools(whole.tools);
    const said = typeof whole.input === "string" ? [message("user", whole.input)] : [];
    return {
      items: itemsOf([...instructions.items, ...tools.items, ...said, ...input.items]),
      metadata: metadataOf(whole.metadata),
      remarks: [
        ...instructions.remarks,
        ...tools.remarks,
        ...fromTextInput(said.length),
        ...leftOut(whole),
        ...input.remarks,
      ],
    };
  },
};

type Part = { items: unknown[]; remarks: Remark[] };

function fromInstructions(instructions: unknown): Part {
  const place = "instructions";
  if (typeof instructions === "string" && instructions !== "") {
    const said = "The instructions became a developer message at the beginning.";
    return {
      items: [message("developer", instructions)],
      remarks: [{ outcome: "changed", place, message: said }],
    };
  }
  if (!Array.isArray(instructions) || instructions.length === 0) return { items: [], remarks: [] };
  const { items, remarks } = toValidInput(instructions, place);
  const said = "The instructions became the first items.";
  return { items, remarks: [{ outcome: "changed", place, message: said }, ...remarks] };
}

function fromTools(tools: unknown): Part {
  if (!Array.isArray(tools) || tools.length === 0) return { items: [], remarks: [] };
  const said =
    "The tools became an item of additional tools, so that they hold for the whole conversation.";
  return {
    items: [{ type: "additional_tools", role: "developer", tools }],
    remarks: [{ outcome: "changed", place: "tools", message: said }],
  };
}

function fromTextInput(count: number): Remark[] {
  return count === 0
    ? []
    : [{ outcome: "changed", place: "input", message: "The text became a user message." }];
}

function leftOut(whole: JsonObject): Remark[] {
  const before = ["previous_response_id", "conversation"].filter(
    (field) => (whole[field] ?? null) !== null,
  );
  const others = namesOfFilled(whole, readFields);
  return [
    ...before.map((place): Remark => ({
      outcome: "left_out",
      place,
      message: "What was said before this request is not in it.",
    })),
    ...(others === ""
      ? []
      : [
          {
            outcome: "left_out" as const,
            place: "",
            message: `These hold for one response and are no part of a conversation: ${others}.`,
          },
        ]),
  ];
}

function message(role: string, content: string): JsonObject {
  return { type: "message", role, content };
}
