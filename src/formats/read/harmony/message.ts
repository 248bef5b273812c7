import { isObject, type JsonObject } from "#shared/json.ts";

/** A message of Harmony, as JSON and rendered text both say it. */
export type HarmonyMessage = {
  role: unknown;
  name?: string;
  channel?: string;
  recipient?: string;
  content: unknown;
  contentType?: string;
  /** Fields that are none of these. */
  others: JsonObject;
};

/** The author may stand as an object of its own, or with its fields in the message. */
export function harmonyMessage(value: JsonObject): HarmonyMessage {
  const { author, role, name, channel, recipient, content, content_type, ...others } = value;
  const by: JsonObject = isObject(author) ? author : { role, name };
  return {
    role: by.role,
    name: textOrNothing(by.name),
    channel: textOrNothing(channel),
    recipient: textOrNothing(recipient),
    content,
    contentType: textOrNothing(content_type),
    others,
  };
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
