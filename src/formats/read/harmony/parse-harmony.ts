import type { HarmonyMessage } from "./message.ts";

/** Messages of rendered text. What the model has begun and not ended is a message too. */
export function parseHarmony(text: string): HarmonyMessage[] {
  return text
    .split("<|start|>")
    .filter((chunk) => chunk.trim() !== "")
    .map(parseMessage);
}

/** `role to=recipient<|channel|>channel <|constrain|>json<|message|>content<|end|>`, most of it optional. */
function parseMessage(chunk: string): HarmonyMessage {
  const [header = "", ...rest] = chunk.split("<|message|>");
  const content = rest.join("<|message|>").split(/<\|(?:end|call|return)\|>/)[0] ?? "";
  const [author = "", inChannel = ""] = header.split("<|channel|>");
  const recipient = /\bto=(\S+?)(?=\s|<|$)/.exec(header)?.[1];
  const role = /^[\w.:-]+/.exec(author.trim())?.[0];
  const isTool = role !== undefined && !roles.has(role);
  const channel = /^\s*(\w+)/.exec(inChannel)?.[1];
  const contentType = /<\|constrain\|>\s*(\w+)/.exec(header)?.[1];
  return {
    // What the model goes on with begins after the role that it was given.
    role: isTool ? "tool" : (role ?? "assistant"),
    ...(isTool ? { name: role } : {}),
    ...(channel === undefined ? {} : { channel }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(contentType === undefined ? {} : { contentType }),
    content,
    others: {},
  };
}

const roles = new Set(["assistant", "developer", "system", "tool", "user"]);
