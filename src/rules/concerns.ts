import type { PlacedItem } from "#items/links.ts";
import { definitionOf, type ItemKind } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

/**
 * What there must be before a rule can find anything: an item of a kind, or an item that has
 * `ids`: an id of its own; `tools`: a list of tools; `media`: a part with a picture or a file;
 * `citations`: a part with annotations; `approvals`: the approval that it ran under. `untied links`:
 * calls, outputs and what refers to them are anything but pairs in order.
 */
export type Concern =
  | ItemKind
  | "ids"
  | "tools"
  | "media"
  | "citations"
  | "approvals"
  | "untied links";

/** Many concerns in one number. Bits may be shared: then a rule is asked that finds nothing. */
export type Concerns = number;

const bits = new Map<Concern, Concerns>();

function bitOf(concern: Concern): Concerns {
  let bit = bits.get(concern);
  if (bit === undefined) bits.set(concern, (bit = 1 << bits.size));
  return bit;
}

export const untiedLinks = bitOf("untied links");
const ids = bitOf("ids");
const tools = bitOf("tools");
const media = bitOf("media");
const citations = bitOf("citations");
const approvals = bitOf("approvals");

/** Of a rule that does not say what it concerns. */
export const always: Concerns = ~0;

export function concernsOf({ concerns }: { concerns?: readonly Concern[] }): Concerns {
  return concerns ? concerns.reduce((all, concern) => all | bitOf(concern), 0) : always;
}

/** What one item brings up. A look at its surface: this is asked of every item of every body. */
export function concernsIn({ kind, value }: PlacedItem): Concerns {
  if (!isObject(value)) return 0;
  const ofKind = (kind !== "unknown" && bits.get(kind)) || 0;
  return (
    ofKind |
    (typeof value.id === "string" ? ids : 0) |
    (Array.isArray(value.tools) ? tools : 0) |
    (value.approval_request_id === undefined ? 0 : approvals) |
    inParts(value.content) |
    inParts(value.output) |
    inParts(value.outputs)
  );
}

function inParts(parts: unknown): Concerns {
  if (typeof parts !== "object" || parts === null) return 0;
  if (!Array.isArray(parts)) return inPart(parts);
  let found = 0;
  for (const part of parts) found |= inPart(part);
  return found;
}

function inPart(part: unknown): Concerns {
  if (!isObject(part)) return 0;
  const { type, annotations, file_data: data } = part;
  const isText = (type === "input_text" || type === "output_text") && data === undefined;
  return (
    (isText ? 0 : media) | (Array.isArray(annotations) && annotations.length > 0 ? citations : 0)
  );
}

/** Whether every call is answered once, by a later output, and nothing else refers to it. */
export function areTied(items: readonly PlacedItem[]): boolean {
  const families = new Map<string, string | undefined>();
  let open = 0;
  for (const { kind, value } of items) {
    if (kind === "unknown" || !isObject(value)) continue;
    if (isCalledByProgram(value)) return false;
    const { pairing } = definitionOf(kind);
    if (!pairing) continue;
    const id = value[pairing.field];
    if (typeof id !== "string" || id === "") return false;
    const isCall = pairing.side === "call";
    if (isCall ? families.has(id) : families.get(id) !== pairing.family) return false;
    families.set(id, isCall ? pairing.family : undefined);
    open += isCall ? 1 : -1;
  }
  return open === 0;
}

function isCalledByProgram({ caller }: JsonObject): boolean {
  return isObject(caller) && caller.type === "program";
}
