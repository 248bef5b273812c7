/**
 * The names of openai-java that a program uses, with the library's signatures. What would be sent is
 * printed instead, as JSON in ASCII.
 */
const builder = (name: string, methods: string) => `
public class ${name} {
  public final java.util.Map<String, Object> body = new java.util.LinkedHashMap<>();
  public static Builder builder() { return new Builder(); }
  public static class Builder {
    private final ${name} params = new ${name}();
    public Builder items(java.util.List<String> items) { return this; }
    public Builder items(com.openai.core.JsonField<java.util.List<String>> items) { return put("items", items); }
    private Builder put(String key, Object value) {
      params.body.put(key, ((com.openai.core.JsonValue) value).value);
      return this;
    }
    ${methods}
    public ${name} build() { return params; }
  }
}`;

export const stubs: Record<string, string> = {
  "com/openai/core/JsonField.java": `package com.openai.core;
public abstract class JsonField<T> {}`,
  "com/openai/core/JsonValue.java": `package com.openai.core;
@SuppressWarnings("rawtypes")
public class JsonValue extends JsonField {
  public final Object value;
  private JsonValue(Object value) { this.value = value; }
  public static JsonValue from(Object value) { return new JsonValue(value); }
}`,
  "com/openai/core/Printed.java": `package com.openai.core;
import java.util.*;
public class Printed {
  public static void print(Object body) {
    StringBuilder out = new StringBuilder();
    write(out, body);
    System.out.println(out);
  }
  private static void write(StringBuilder out, Object value) {
    if (value instanceof Map) {
      String comma = "{";
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        out.append(comma);
        write(out, entry.getKey());
        out.append(":");
        write(out, entry.getValue());
        comma = ",";
      }
      out.append(comma.equals("{") ? "{}" : "}");
    } else if (value instanceof List) {
      String comma = "[";
      for (Object element : (List<?>) value) {
        out.append(comma);
        write(out, element);
        comma = ",";
      }
      out.append(comma.equals("[") ? "[]" : "]");
    } else if (value instanceof String) {
      out.append('"');
      for (char character : ((String) value).toCharArray()) out.append(String.format("\\\\u%04x", (int) character));
      out.append('"');
    } else out.append(value);
  }
}`,
  "com/openai/client/OpenAIClient.java": `package com.openai.client;
import com.openai.core.Printed;
import com.openai.models.conversations.*;
import com.openai.models.conversations.items.ItemCreateParams;
public class OpenAIClient {
  public OpenAIClient conversations() { return this; }
  public Conversation create(ConversationCreateParams params) { Printed.print(params.body); return new Conversation(); }
  public Items items() { return new Items(); }
  public static class Items {
    public void create(ItemCreateParams params) { Printed.print(params.body); }
  }
}`,
  "com/openai/client/okhttp/OpenAIOkHttpClient.java": `package com.openai.client.okhttp;
import com.openai.client.OpenAIClient;
public class OpenAIOkHttpClient {
  public static OpenAIOkHttpClient builder() { return new OpenAIOkHttpClient(); }
  public OpenAIOkHttpClient apiKey(String key) { return this; }
  public OpenAIClient build() { return new OpenAIClient(); }
}`,
  "com/openai/models/conversations/Conversation.java": `package com.openai.models.conversations;
public class Conversation {
  public String id() { return "conv_1"; }
}`,
  "com/openai/models/conversations/ConversationCreateParams.java": `package com.openai.models.conversations;
${builder(
  "ConversationCreateParams",
  `public static class Metadata {}
    public Builder metadata(Metadata metadata) { return this; }
    public Builder metadata(com.openai.core.JsonField<Metadata> metadata) { return put("metadata", metadata); }
    public Builder putAdditionalBodyProperty(String key, com.openai.core.JsonValue value) { return put(key, value); }`,
)}`,
  "com/openai/models/conversations/items/ItemCreateParams.java": `package com.openai.models.conversations.items;
${builder("ItemCreateParams", `public Builder conversationId(String id) { return this; }`)}`,
};
