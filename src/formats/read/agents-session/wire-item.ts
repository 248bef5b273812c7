import { isObject, type JsonObject } from "#shared/json.ts";

import { below } from "../leftovers.ts";
import type { Reading } from "../reading.ts";
import { wireOutput, wireParts } from "./parts.ts";
import { wireNames } from "./wire-names.ts";

/** An item of the SDK as the API writes it; of the provider's data it takes what the API has a field for. */
export function wireItem(reading: Reading, item: JsonObject, place: string): JsonObject {
  const { providerData, provider_data, ...own } = item;
  const named = wireNames(own);
  const base = isObject(named) ? named : {};
  const provided = wireNames(providerData ?? provider_data);
  const extra = isObject(provided) ? provided : {};
  const { type } = base;
  if (type === "hosted_tool_call") return hostedCall(base, extra);
  if (type === "unknown") return { ...extra };
  const extraPlace = below(place, providerData === undefined ? "provider_data" : "providerData");
  const rest = { ...known(reading, base, extra, extraPlace), ...base };
  if (type === "reasoning") return reasoning(rest);
  if (type === "function_call_result") {
    return {
      ...rest,
      type: "function_call_output",
      output: wireOutput(reading, rest.output, below(place, "output")),
    };
  }
  if (type === "computer_call_result") {
    return { ...rest, type: "computer_call_output", output: screenshot(rest.output) };
  }
  if (type === "computer_call") return { pending_safety_checks: [], ...rest };
  if (type === "program_output") {
    const { output, ...program } = rest;
    return { result: output, ...program };
  }
  if (!Array.isArray(rest.content)) return rest;
  return { ...rest, content: wireParts(reading, rest.content, below(place, "content")) };
}

/** What of the provider's data belongs to the item itself. */
function known(reading: Reading, base: JsonObject, extra: JsonObject, place: string): JsonObject {
  const names = Object.keys(extra).filter((name) => !Object.hasOwn(base, name));
  const taken = names.filter((name) => itemFields.has(name));
  if (names.length > taken.length) {
    reading.remark(
      "left_out",
      place,
      "Data of the provider was left out: an item has no field for it.",
    );
  }
  return Object.fromEntries(taken.map((name) => [name, extra[name]]));
}

const itemFields = new Set([
  "acknowledged_safety_checks",
  "action",
  "actions",
  "encrypted_content",
  "environment",
  "namespace",
  "pending_safety_checks",
  "phase",
]);

/** The SDK has one form for all tools that the API runs; the call itself is in the provider's data. */
function hostedCall(
  { name, id, status, arguments: values, output }: JsonObject,
  extra: JsonObject,
): JsonObject {
  const { type, ...fields } = extra;
  return {
    type: type ?? name,
    ...(id === undefined ? {} : { id }),
    ...(status === undefined ? {} : { status }),
    ...(values === undefined ? {} : { arguments: values }),
    ...(output === undefined ? {} : { output }),
    ...fields,
  };
}

/** The summary is the content there, and the content is raw. */
function reasoning({ content, raw_content, ...rest }: JsonObject): JsonObject {
  const isOfSdk = Array.isArray(content) && !("summary" in rest);
  if (!isOfSdk) return content === undefined ? rest : { ...rest, content };
  const summary = content.filter(isObject).map(({ text }) => ({ type: "summary_text", text }));
  const raw = Array.isArray(raw_content) && raw_content.length > 0 ? { content: raw_content } : {};
  return { ...rest, summary, ...raw };
}

function screenshot(output: unknown): unknown {
  if (!isObject(output) || !("data" in output)) return output;
  return { type: "computer_screenshot", image_url: output.data };
}
