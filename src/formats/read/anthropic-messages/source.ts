import { isObject, type JsonObject } from "#shared/json.ts";

import { dialectOf } from "../dialect.ts";
import { isAnthropicRequest } from "./is-request.ts";

/** Where the parts of a paste are: a request, the messages alone or a response, or request and response. */
export type Source = {
  request?: JsonObject;
  messages: readonly unknown[];
  place: string;
  response?: JsonObject;
  responsePlace: string;
};

/** Undefined for what is not of the Messages API. */
export function sourceOf(value: unknown): Source | undefined {
  if (Array.isArray(value)) {
    if (dialectOf(value) !== "anthropic_messages") return undefined;
    return { messages: value, place: "", responsePlace: "" };
  }
  if (!isObject(value)) return undefined;
  if (isAnthropicRequest(value)) {
    return { request: value, messages: [], place: "", responsePlace: "" };
  }
  if (isResponse(value)) {
    return { messages: [], place: "", response: value, responsePlace: "" };
  }
  if (isObject(value.request) && isAnthropicRequest(value.request)) {
    const response = isResponse(value.response) ? value.response : undefined;
    const place = "request";
    return { request: value.request, messages: [], place, response, responsePlace: "response" };
  }
  if (typeof value.role !== "string" || dialectOf([value]) !== "anthropic_messages") {
    return undefined;
  }
  return { messages: [value], place: "", responsePlace: "" };
}

function isResponse(value: unknown): value is JsonObject & { type: "message" } {
  return isObject(value) && value.type === "message" && dialectOf([value]) === "anthropic_messages";
}
