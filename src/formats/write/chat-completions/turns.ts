import { isObject, type JsonObject } from "#shared/json.ts";

import type { Remark } from "../../conversation.ts";
import { leftOut } from "./left-out.ts";

/** A message and, when it makes calls, the tool messages that must follow it at once. */
type Turn = { message: JsonObject; calls: JsonObject[]; answers: JsonObject[] };

type MadeCall = { turn: Turn; place: string; isAnswered: boolean };

/** A conversation as it grows. Chat Completions wants every answer right behind the turn that called. */
export class Turns {
  readonly #turns: Turn[] = [];
  readonly #calls = new Map<unknown, MadeCall>();

  messages(): JsonObject[] {
    return this.#turns.flatMap(({ message, calls, answers }) => [
      calls.length > 0 ? { ...message, tool_calls: calls } : message,
      ...answers,
    ]);
  }

  say(message: JsonObject): void {
    this.#turns.push({ message, calls: [], answers: [] });
  }

  /** Calls that stand together, or behind what the assistant said, are one turn. */
  call(item: JsonObject, place: string): Remark[] {
    if (typeof item.call_id !== "string") {
      return [leftOut(place, "A call without a call_id cannot be answered.")];
    }
    const last = this.#turns.at(-1);
    const isOpen = last?.message.role === "assistant" && last.answers.length === 0;
    if (!isOpen) this.say({ role: "assistant", content: null });
    const turn = this.#turns.at(-1);
    if (!turn) return [];
    turn.calls.push(toolCall(item));
    this.#calls.set(item.call_id, { turn, place, isAnswered: false });
    return [];
  }

  answer(callId: unknown, content: unknown, place: string): Remark[] {
    const call = this.#calls.get(callId);
    if (!call) return [leftOut(place, "No call before it has its call_id.")];
    if (call.isAnswered) return [leftOut(place, "Its call is answered already.")];
    call.isAnswered = true;
    call.turn.answers.push({ role: "tool", tool_call_id: callId, content });
    if (call.turn === this.#turns.at(-1)) return [];
    const message = "It was moved up to its call, which it has to follow at once.";
    return [{ outcome: "changed", place, message }];
  }

  unanswered(): Remark[] {
    return [...this.#calls.values()]
      .filter(({ isAnswered }) => !isAnswered)
      .map(({ place }) => ({
        outcome: "kept",
        place,
        message: "No output answers this call; Chat Completions refuses such messages.",
      }));
  }
}

function toolCall({ type, call_id: id, name, arguments: given, input }: JsonObject): JsonObject {
  return type === "custom_tool_call"
    ? { id, type: "custom", custom: { name, input } }
    : { id, type: "function", function: { name, arguments: textOf(given) } };
}

function textOf(given: unknown): unknown {
  return isObject(given) || Array.isArray(given) ? JSON.stringify(given) : given;
}
