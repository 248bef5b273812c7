import { isObject, type JsonObject } from "#shared/json.ts";

import { bodyRemarks } from "./body-remarks.ts";
import { requestsOf } from "./in-batches.ts";
import { isTypedBySdk } from "./sdk-types.ts";
import { typescriptLiteral } from "./typescript-literal.ts";
import type { Writer, WrittenConversation } from "./writer.ts";

export const typescript: Writer = {
  format: "typescript",
  label: "TypeScript",
  group: "Code",
  summary: "With the official SDK (npm install openai) and the key in OPENAI_API_KEY.",
  extension: ".ts",
  mediaType: "text/x-typescript",
  language: "typescript",
  write(conversation) {
    return { text: program(conversation), remarks: bodyRemarks(conversation) };
  },
};

function program(conversation: WrittenConversation): string {
  const { create, appends } = requestsOf(conversation);
  return [
    'import OpenAI from "openai";',
    "",
    "// Reads the key from OPENAI_API_KEY, and OPENAI_BASE_URL where it is set.",
    "const client = new OpenAI();",
    "",
    `const conversation = await client.conversations.create(${typedBody(create)});`,
    "",
    ...appends.flatMap((append) => [
      `await client.conversations.items.create(conversation.id, ${typedBody(append)});`,
      "",
    ]),
    "console.log(conversation.id);",
    "",
  ].join("\n");
}

/** The object that the SDK is given; what its types do not know is cast, and a comment says so. */
function typedBody({ items, metadata, ...others }: JsonObject): string {
  const lines = [
    ...(metadata === undefined ? [] : [`  metadata: ${typedMetadata(metadata)},`]),
    ...typedItems(items),
    ...(Object.keys(others).length === 0 ? [] : unknownFields(others)),
  ];
  return `{\n${lines.join("\n")}\n}`;
}

function typedItems(items: unknown): string[] {
  if (!Array.isArray(items) || items.length === 0) return ["  items: [],"];
  return ["  items: [", ...items.map(typedItem), "  ],"];
}

function typedItem(item: unknown): string {
  const written = `    ${typescriptLiteral(item, "    ")}`;
  if (isTypedBySdk(item)) return `${written},`;
  return [
    "    // The SDK's types do not know this item as it is; it is sent as it stands here.",
    `${written} as unknown as OpenAI.Responses.ResponseInputItem,`,
  ].join("\n");
}

function typedMetadata(metadata: unknown): string {
  const written = typescriptLiteral(metadata, "  ");
  const isTyped =
    isObject(metadata) && Object.values(metadata).every((value) => typeof value === "string");
  return isTyped ? written : `${written} as unknown as Record<string, string>`;
}

function unknownFields(fields: JsonObject): string[] {
  return [
    "  // The SDK's types do not know these fields.",
    `  ...(${typescriptLiteral(fields, "  ")} as object),`,
  ];
}
