import type { JsonObject } from "#shared/json.ts";

import type { Remark } from "../conversation.ts";
import { bodyRemarks } from "./body-remarks.ts";
import { requestsOf } from "./in-batches.ts";
import { pythonLiteral } from "./python-literal.ts";
import type { Writer, WrittenConversation } from "./writer.ts";

export const python: Writer = {
  format: "python",
  label: "Python",
  group: "Code",
  summary: "With the official SDK (pip install openai) and the key in OPENAI_API_KEY.",
  extension: ".py",
  mediaType: "text/x-python",
  language: "python",
  write(conversation) {
    return {
      text: program(conversation),
      remarks: [...bodyRemarks(conversation), ...halfCharacters(conversation)],
    };
  },
};

function program(conversation: WrittenConversation): string {
  const { create, appends } = requestsOf(conversation);
  return [
    "from openai import OpenAI",
    "",
    "# Reads the key from OPENAI_API_KEY, and OPENAI_BASE_URL where it is set.",
    "client = OpenAI()",
    "",
    "conversation = client.conversations.create(",
    ...keywords(create),
    ")",
    "",
    ...appends.flatMap((append) => [
      "client.conversations.items.create(",
      "    conversation.id,",
      ...keywords(append),
      ")",
      "",
    ]),
    "print(conversation.id)",
    "",
  ].join("\n");
}

/** The SDK sends fields that it does not know from `extra_body`. */
function keywords({ items, metadata, ...others }: JsonObject): string[] {
  return Object.entries({
    ...(metadata === undefined ? {} : { metadata }),
    items,
    ...(Object.keys(others).length === 0 ? {} : { extra_body: others }),
  }).map(([name, value]) => `    ${name}=${pythonLiteral(value, "    ")},`);
}

/** Where text holds half of a character, which JSON writes as an escape and whole ones as they are. */
function halfCharacters({ body }: WrittenConversation): Remark[] {
  return body.items.flatMap((item, index) =>
    hasHalfCharacter(JSON.stringify(item))
      ? [{ outcome: "kept", place: `items[${index}]`, message: refusedByTheSdk }]
      : [],
  );
}

const refusedByTheSdk =
  "A text holds half of a character (a lone surrogate), which the SDK for Python refuses to send.";

function hasHalfCharacter(json: string): boolean {
  return json.includes("\\ud") && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(json);
}
