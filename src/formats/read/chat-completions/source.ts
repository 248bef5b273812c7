import { isObject, type JsonObject } from "#shared/json.ts";

/** Where the parts of a paste are: its messages alone, or what was asked and what was answered. */
export type Source = {
  messages?: readonly unknown[];
  request?: JsonObject;
  response?: JsonObject;
  place: string;
  responsePlace: string;
};

/** Looks for the parts; a batch file has the request under `body` and the response's inside it. */
export function sourceOf(value: unknown): Source {
  if (Array.isArray(value)) return sourceOfList(value);
  if (!isObject(value)) return nothing;
  if (isResponse(value)) return { ...nothing, response: value };
  if (isRequest(value)) return { ...nothing, request: value };
  if (typeof value.role === "string") return { ...nothing, messages: [value] };
  const request = find(value, ["request", "body"], isRequest);
  const response = find(value, ["response", "completion"], isResponse);
  const inBatch =
    isObject(value.response) && isResponse(value.response.body) ? value.response.body : undefined;
  return {
    ...nothing,
    request: request?.value,
    place: request?.name ?? "",
    response: response?.value ?? inBatch,
    responsePlace: response?.name ?? (inBatch ? "response.body" : ""),
  };
}

const nothing: Source = { place: "", responsePlace: "" };

function sourceOfList(list: readonly unknown[]): Source {
  const [first, second] = list;
  if (list.length === 2 && isRequest(first) && isResponse(second)) {
    return { request: first, place: "[0]", response: second, responsePlace: "[1]" };
  }
  return { ...nothing, messages: list };
}

function find(
  value: JsonObject,
  names: readonly string[],
  isIt: (candidate: unknown) => candidate is JsonObject,
): { name: string; value: JsonObject } | undefined {
  for (const name of names) {
    const candidate = value[name];
    if (isIt(candidate)) return { name, value: candidate };
  }
  return undefined;
}

function isRequest(value: unknown): value is JsonObject & { messages: unknown[] } {
  return isObject(value) && Array.isArray(value.messages);
}

function isResponse(value: unknown): value is JsonObject & { choices: unknown[] } {
  if (!isObject(value) || !Array.isArray(value.choices)) return false;
  const first: unknown = value.choices[0];
  return isObject(first) && isObject(first.message);
}
