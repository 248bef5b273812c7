import type { Remark } from "../../conversation.ts";
import { bodyRemarks } from "../body-remarks.ts";
import { requestsOf } from "../in-batches.ts";
import type { Writer, WrittenConversation } from "../writer.ts";
import { jsonLiteral } from "./json-literal.ts";

/** The package sends JSON as it is through its protocol methods, so any item can be written. */
export const csharp: Writer = {
  format: "csharp",
  label: "C#",
  group: "Code",
  summary:
    "With the official package (dotnet add package OpenAI), .NET 8 or later, and the key in OPENAI_API_KEY.",
  extension: ".cs",
  mediaType: "text/x-csharp",
  language: "csharp",
  write(conversation) {
    const text = program(conversation);
    const remarks = bodyRemarks(conversation);
    return { text, remarks: text.length > mostCharacters ? [...remarks, tooLong] : remarks };
  },
};

/** The string literals of one assembly hold 16 MB together, at two bytes a character. */
const mostCharacters = 8_000_000;

const tooLong: Remark = {
  outcome: "kept",
  place: "",
  message:
    "The C# compiler takes 16 MB of string literals at most, and this may be more: move the JSON to a file and read it from there.",
};

function program(conversation: WrittenConversation): string {
  const { create, appends } = requestsOf(conversation);
  return [
    "using System;",
    "using System.ClientModel;",
    "using System.Text.Json;",
    "using OpenAI.Conversations;",
    "",
    "#pragma warning disable OPENAI001",
    "",
    'ConversationClient client = new(Environment.GetEnvironmentVariable("OPENAI_API_KEY"));',
    "",
    "using BinaryContent conversation = BinaryContent.Create(BinaryData.FromString(",
    `    ${jsonLiteral(create, "    ")}));`,
    "ClientResult created = await client.CreateConversationAsync(conversation);",
    "using JsonDocument answer = JsonDocument.Parse(created.GetRawResponse().Content.ToString());",
    'string conversationId = answer.RootElement.GetProperty("id").GetString();',
    "",
    ...appends.flatMap((append, index) => [
      `using BinaryContent batch${index + 2} = BinaryContent.Create(BinaryData.FromString(`,
      `    ${jsonLiteral(append, "    ")}));`,
      `await client.CreateConversationItemsAsync(conversationId, batch${index + 2});`,
      "",
    ]),
    "Console.WriteLine(conversationId);",
    "",
  ].join("\n");
}
