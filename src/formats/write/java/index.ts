import type { Remark } from "../../conversation.ts";
import { bodyRemarks } from "../body-remarks.ts";
import { requestsOf } from "../in-batches.ts";
import type { Writer, WrittenConversation } from "../writer.ts";
import { countValues, javaExpression } from "./expression.ts";
import { helpers } from "./helpers.ts";
import { javaText } from "./literal.ts";

/** Items go to the library's builders as JSON, so that any item can be written. */
export const java: Writer = {
  format: "java",
  label: "Java",
  group: "Code",
  summary:
    "With the official library (com.openai:openai-java), Java 11 or later, and the key in OPENAI_API_KEY.",
  extension: ".java",
  mediaType: "text/x-java",
  language: "java",
  write(conversation) {
    const remarks = bodyRemarks(conversation);
    const isTooLarge = countValues(conversation.body) > mostValues;
    return { text: program(conversation), remarks: isTooLarge ? [...remarks, tooLarge] : remarks };
  },
};

/** A class file has 65,535 constants, and a value may need two of them. */
const mostValues = 30_000;

const tooLarge: Remark = {
  outcome: "kept",
  place: "",
  message:
    "One Java class holds 65,535 constants at most, and this may need more: split it, or move the JSON to a file.",
};

function program(conversation: WrittenConversation): string {
  const { create, appends } = requestsOf(conversation);
  const { items, metadata, ...others } = create;
  const parts: string[] = [];
  const json = (value: unknown) => `JsonValue.from(${javaExpression(value, parts, 3)})`;
  const appendsItems = appends.flatMap((append) => [
    "        client.conversations().items().create(ItemCreateParams.builder()",
    "            .conversationId(conversation.id())",
    `            .items(${json(append.items)})`,
    "            .build());",
    "",
  ]);
  return [
    "import com.openai.client.OpenAIClient;",
    "import com.openai.client.okhttp.OpenAIOkHttpClient;",
    "import com.openai.core.JsonValue;",
    "import com.openai.models.conversations.Conversation;",
    "import com.openai.models.conversations.ConversationCreateParams;",
    ...(appends.length === 0
      ? []
      : ["import com.openai.models.conversations.items.ItemCreateParams;"]),
    "import java.util.ArrayList;",
    "import java.util.Arrays;",
    "import java.util.LinkedHashMap;",
    "import java.util.List;",
    "import java.util.Map;",
    "",
    "public class CreateConversation {",
    "    public static void main(String[] arguments) {",
    "        OpenAIClient client = OpenAIOkHttpClient.builder()",
    '            .apiKey(System.getenv("OPENAI_API_KEY"))',
    "            .build();",
    "",
    "        Conversation conversation = client.conversations().create(ConversationCreateParams.builder()",
    ...(metadata === undefined ? [] : [`            .metadata(${json(metadata)})`]),
    `            .items(${json(items)})`,
    ...Object.entries(others).map(
      ([name, value]) =>
        `            .putAdditionalBodyProperty(${javaText(name)}, ${json(value)})`,
    ),
    "            .build());",
    "",
    ...appendsItems,
    "        System.out.println(conversation.id());",
    "    }",
    "",
    ...parts,
    helpers,
    "}",
    "",
  ].join("\n");
}
