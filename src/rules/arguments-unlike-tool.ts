import { argumentFaults } from "#items/argument-faults.ts";
import type { DeclaredTool } from "#items/declared-tools.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import { type Conversation, toolOfCall } from "./conversation.ts";
import { isFilled } from "./places.ts";
import { parsedJson } from "./repaired-json.ts";
import type { Finding, Rule } from "./rule.ts";
import { surelyFits } from "./surely-fits.ts";

/** Brings a validator of JSON Schema with it, which a page should not wait for: it is not registered. */
export const argumentsUnlikeTool: Rule = {
  code: "arguments_unlike_tool",
  severity: "warning",
  title: "Arguments that do not fit the tool",
  explanation:
    "The API takes the call as it is, but the arguments are not what the declared tool asks for: the model will see a call that it could not have made.",
  source: "https://developers.openai.com/api/docs/guides/function-calling",
  concerns: ["tools"],
  check: (conversation) =>
    conversation.items.flatMap(({ value }, index) => {
      const message = isObject(value) ? faultOf(conversation, value) : undefined;
      return message === undefined ? [] : [finding(index, message)];
    }),
};

const verdicts = new WeakMap<JsonObject, { parameters: JsonObject; message: string | undefined }>();

function faultOf(conversation: Conversation, call: JsonObject): string | undefined {
  // A call that failed may have failed for just this: it says so itself.
  if (typeof call.arguments !== "string" || isFilled(call.error)) return undefined;
  const tool = toolOfCall(conversation, call);
  if (!tool?.parameters) return undefined;
  if (conversation.isAskedOnce) return firstFault(tool, call.arguments);
  let verdict = verdicts.get(call);
  if (verdict?.parameters !== tool.parameters) {
    verdict = { parameters: tool.parameters, message: firstFault(tool, call.arguments) };
    verdicts.set(call, verdict);
  }
  return verdict.message;
}

/** Undefined also where the arguments are no object, which another rule says, or the schema is unusable. */
function firstFault({ name, parameters }: DeclaredTool, text: string): string | undefined {
  const value = parsedJson(text);
  if (!isObject(value) || !parameters || surelyFits(parameters, value)) return undefined;
  try {
    const [fault, ...others] = argumentFaults(parameters, value);
    if (!fault) return undefined;
    const more =
      others.length > 0
        ? ` There ${others.length === 1 ? "is 1 more fault" : `are ${others.length} more faults`}.`
        : "";
    return `They do not fit ${name}: ${fault.place ? `${fault.place}: ` : ""}${fault.message}${more}`;
  } catch {
    return undefined;
  }
}

function finding(index: number, message: string): Finding {
  return { path: ["items", index, "arguments"], message };
}
