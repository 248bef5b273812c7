import type { JsonObject } from "#shared/json.ts";

import type { Remark } from "../../conversation.ts";
import { bodyRemarks } from "../body-remarks.ts";
import { requestsOf } from "../in-batches.ts";
import type { Writer, WrittenConversation } from "../writer.ts";
import { rubyLiteral } from "./literal.ts";

export const ruby: Writer = {
  format: "ruby",
  label: "Ruby",
  group: "Code",
  summary: "With the official gem (gem install openai) and the key in OPENAI_API_KEY.",
  extension: ".rb",
  mediaType: "text/x-ruby",
  language: "ruby",
  write(conversation) {
    return {
      text: script(conversation),
      remarks: [...bodyRemarks(conversation), ...surrogateRemarks(conversation)],
    };
  },
};

function script(conversation: WrittenConversation): string {
  const { create, appends } = requestsOf(conversation);
  return [
    'require "openai"',
    "",
    'client = OpenAI::Client.new(api_key: ENV.fetch("OPENAI_API_KEY"))',
    "",
    "conversation = client.conversations.create(",
    `${argumentsOf(create).join(",\n")}`,
    ")",
    "",
    ...appends.flatMap((append) => [
      "client.conversations.items.create(",
      ["  conversation.id", ...argumentsOf(append)].join(",\n"),
      ")",
      "",
    ]),
    "puts conversation.id",
    "",
  ].join("\n");
}

/** The gem sends fields that it does not know from `extra_body`. */
function argumentsOf({ items, metadata, ...others }: JsonObject): string[] {
  return Object.entries({
    ...(metadata === undefined ? {} : { metadata }),
    items,
    ...(Object.keys(others).length === 0 ? {} : { request_options: { extra_body: others } }),
  }).map(([name, value]) => `  ${name}: ${rubyLiteral(value, "  ")}`);
}

/** Where text holds half of a character; JSON writes that as an escape and whole ones as they are. */
function surrogateRemarks({ body }: WrittenConversation): Remark[] {
  return body.items.flatMap((item, index) =>
    /(?<!\\)(?:\\\\)*\\ud[89a-f]/i.test(JSON.stringify(item))
      ? [
          {
            outcome: "changed",
            place: `items[${index}]`,
            message:
              "A text holds half of a character (a lone surrogate), which Ruby cannot hold; it became U+FFFD.",
          },
        ]
      : [],
  );
}
