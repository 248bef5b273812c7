import { addMessage } from "../add-tools.ts";
import type { Calls } from "../calls.ts";
import { below, fieldsOf, leaveRest } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { readCall, toolNameOf } from "./call.ts";
import { readContent } from "./content.ts";
import type { HarmonyMessage } from "./message.ts";

export function readHarmonyMessage(
  reading: Reading,
  calls: Calls,
  message: HarmonyMessage,
  place: string,
): void {
  const content = readContent(reading, message.content, below(place, "content"));
  const { role, channel, recipient } = message;
  if (role === "tool") {
    const name = message.name === undefined ? undefined : toolNameOf(message.name);
    const call = calls.answer(undefined, name, place);
    const type = call.family === "custom" ? "custom_tool_call_output" : "function_call_output";
    reading.add({ type, call_id: call.callId, output: content });
  } else if (role === "assistant" && recipient !== undefined && recipient !== "all") {
    readCall(reading, calls, message, recipient, content, place);
  } else if (role === "assistant" && channel === "analysis") {
    reading.remark(
      "left_out",
      place,
      "The reasoning was left out: only reasoning that the API itself sealed can be given back to it.",
    );
  } else if (role === "assistant") {
    reading.add({ type: "message", role, content, ...phaseOf(channel) });
  } else if (role === "user" || role === "system" || role === "developer") {
    // What a message says beside its text, such as tools, has been added by now.
    if (content !== "") addMessage(reading, { role, content }, place);
  } else {
    reading.add({ type: "message", role, content });
    reading.remark("kept", below(place, "role"), "The role is not known; it is kept as it is.");
  }
  leaveRest(reading, fieldsOf(message.others), place);
}

function phaseOf(channel: string | undefined): { phase?: string } {
  if (channel === "final") return { phase: "final_answer" };
  return channel === "commentary" ? { phase: "commentary" } : {};
}
