import { bodyRemarks } from "./body-remarks.ts";
import { requestsOf } from "./in-batches.ts";
import { jsonText } from "./json-body.ts";
import type { Writer } from "./writer.ts";

export const http: Writer = {
  format: "http",
  label: "HTTP",
  group: "Requests",
  summary:
    "An .http file for the REST Client of VS Code, Visual Studio and httpYac, with the key in OPENAI_API_KEY.",
  extension: ".http",
  mediaType: "text/plain",
  language: "http",
  write(conversation) {
    const { create, appends } = requestsOf(conversation);
    const requests = [
      request("createConversation", "/conversations", create),
      ...appends.map((append, index) =>
        request(
          `appendItems${index + 1}`,
          "/conversations/{{createConversation.response.body.$.id}}/items",
          append,
        ),
      ),
    ];
    return {
      text: `@baseUrl = https://api.openai.com/v1\n\n${requests.join("\n")}`,
      remarks: bodyRemarks(conversation),
    };
  },
};

function request(name: string, path: string, body: unknown): string {
  return [
    "###",
    `# @name ${name}`,
    `POST {{baseUrl}}${path}`,
    "Authorization: Bearer {{$processEnv OPENAI_API_KEY}}",
    "Content-Type: application/json",
    "",
    withoutVariables(jsonText(body)),
  ].join("\n");
}

/** Two braces would begin a variable. In JSON they follow one another only inside a string. */
function withoutVariables(json: string): string {
  return json.replaceAll(/\{(?=\{)/g, "\\u007b");
}
