import { isObject, type JsonObject } from "#shared/json.ts";

import { dialectOf } from "../dialect.ts";

/** An item as it was stored, and where. */
export type Stored = { value: unknown; place: string };

/** What a paste holds; undefined for what is not of the Agents SDKs. `around`: fields beside the items. */
export function storedItems(value: unknown): { stored: Stored[]; around: JsonObject } | undefined {
  if (Array.isArray(value)) {
    return dialectOf(value) === "agents_session"
      ? { stored: listed(value, ""), around: {} }
      : undefined;
  }
  if (!isObject(value)) return undefined;
  if (isRunState(value)) return ofRunState(value, "");
  if (isObject(value.state) && isRunState(value.state)) {
    const { state: _state, ...around } = value;
    const inside = ofRunState(value.state, "state");
    return { stored: inside.stored, around: { ...around, ...inside.around } };
  }
  const isOne =
    typeof value.role === "string" || typeof value.type === "string" || "message_data" in value;
  if (!isOne || dialectOf([value]) !== "agents_session") return undefined;
  return { stored: [{ value, place: "" }], around: {} };
}

/** The state of a run that waits for an approval, as `toString()` and `to_json()` write it. */
function isRunState(value: unknown): value is JsonObject & { $schemaVersion: unknown } {
  if (!isObject(value) || !("$schemaVersion" in value)) return false;
  return "originalInput" in value || "original_input" in value;
}

function ofRunState(state: JsonObject, place: string): { stored: Stored[]; around: JsonObject } {
  const names =
    "originalInput" in state
      ? (["originalInput", "generatedItems"] as const)
      : (["original_input", "generated_items"] as const);
  const { [names[0]]: input, [names[1]]: generated, ...around } = state;
  const prefix = place === "" ? "" : `${place}.`;
  const asked = typeof input === "string" ? [{ role: "user", content: input }] : input;
  return {
    stored: [
      ...listed(Array.isArray(asked) ? asked : [], `${prefix}${names[0]}`),
      ...listed(Array.isArray(generated) ? generated : [], `${prefix}${names[1]}`),
    ],
    around,
  };
}

function listed(list: readonly unknown[], place: string): Stored[] {
  return list.map((value, index) => ({ value, place: `${place}[${index}]` }));
}
