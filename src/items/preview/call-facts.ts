import { isObject, type JsonObject } from "#shared/json.ts";

import type { SettingFact } from "./setting-facts.ts";
import { shownText } from "./shown-text.ts";

/** What is said about a call beside its name and arguments. */
export function callFacts({ caller, async: isLater }: JsonObject): SettingFact[] {
  return [
    ["Called by", callerInWords(caller)],
    ["Answer", isLater === true && "may come in a later turn"],
  ];
}

/** Empty for the model itself, which is who calls as a rule. */
function callerInWords(caller: unknown): string {
  if (!isObject(caller) || caller.type === "direct") return "";
  if (caller.type !== "program") return shownText(caller.type);
  return ["a program", shownText(caller.caller_id)].filter(Boolean).join(" ");
}
