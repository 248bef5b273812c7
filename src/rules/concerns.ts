import { type ItemDefinition } from "#items/item-definition.ts";
import type { PlacedItem } from "#items/links.ts";
import { itemDefinitions, type ItemKind } from "#items/registry.ts";
import { isObject } from "#shared/json.ts";

import type { Conversation } from "./conversation.ts";
import { mayHoldSecret } from "./secret-places.ts";

/**
 * What there must be before a rule can find anything: an item of a kind, or an item that has `ids`: an
 * id of its own; `phase`; `parts`: a list of them as content; `images`, `files`: a part with one;
 * `citations`: a part with annotations; `approvals`: the approval that it ran under; `tools`: a list of
 * tools, and what stands in it: a tool of a type, one that is strict or deferred, or that declares its
 * output; `secrets`: what may be one; `links`: what calls, answers, or was called by a program.
 * `untied links`: these are anything but pairs in order.
 */
export type Concern =
  | ItemKind
  | ToolConcern
  | "ids"
  | "phase"
  | "parts"
  | "images"
  | "files"
  | "citations"
  | "approvals"
  | "tools"
  | "secrets"
  | "links"
  | "untied links";

type ToolConcern =
  | "custom tools"
  | "deferred tools"
  | "image tools"
  | "mcp tools"
  | "namespaces"
  | "other tools"
  | "strict tools"
  | "typed tools";

/** Many concerns in one number. Bits may be shared: then a rule is asked that finds nothing. */
export type Concerns = number;

const bits = new Map<string, Concerns>();

function bitOf(concern: Concern): Concerns {
  let bit = bits.get(concern);
  if (bit === undefined) bits.set(concern, (bit = 1 << bits.size));
  return bit;
}

const ids = bitOf("ids");
const phase = bitOf("phase");
const parts = bitOf("parts");
const images = bitOf("images");
const files = bitOf("files");
const citations = bitOf("citations");
const approvals = bitOf("approvals");
const tools = bitOf("tools");
const secrets = bitOf("secrets");
const links = bitOf("links");
const untiedLinks = bitOf("untied links");
const namespaces = bitOf("namespaces");
const deferredTools = bitOf("deferred tools");
const strictTools = bitOf("strict tools");
const typedTools = bitOf("typed tools");
const otherTools = bitOf("other tools");

export function concernsOf({ concerns }: { concerns: readonly Concern[] }): Concerns {
  return concerns.reduce((all, concern) => all | bitOf(concern), 0);
}

/** What one item brings up. A look at its surface: this is asked of every item of every body. */
export function concernsIn({ kind, value }: PlacedItem): Concerns {
  if (!isObject(value)) return 0;
  let found = (bits.get(kind) ?? 0) | (pairings.has(kind) ? links : 0);
  for (const key in value) {
    const field = value[key];
    if (mayHoldSecret(key, field)) found |= secrets;
    found |= inField(key, field);
  }
  return found;
}

function inField(key: string, field: unknown): Concerns {
  switch (key) {
    case "id":
      return typeof field === "string" ? ids : 0;
    case "phase":
      return phase;
    case "approval_request_id":
      return approvals;
    case "caller":
      return isProgram(field) ? links : 0;
    case "tools":
      return Array.isArray(field) ? tools | inTools(field) : 0;
    case "content":
      return inParts(field) | (Array.isArray(field) ? parts : 0);
    case "output":
    case "outputs":
      return inParts(field);
    default:
      return 0;
  }
}

function inParts(content: unknown): Concerns {
  if (typeof content !== "object" || content === null) return 0;
  if (!Array.isArray(content)) return inPart(content);
  let found = 0;
  for (const part of content) found |= inPart(part);
  return found;
}

function inPart(part: unknown): Concerns {
  if (!isObject(part)) return 0;
  const { type, annotations, file_data: data } = part;
  let found = partTypes.get(type) ?? 0;
  if (data !== undefined) found |= files;
  if (Array.isArray(annotations) && annotations.length > 0) found |= citations;
  return found;
}

const partTypes = new Map<unknown, Concerns>([
  ["input_image", images],
  ["computer_screenshot", images],
  ["image", images],
  ["input_file", files],
]);

const toolTypes = new Map<unknown, Concerns>([
  [undefined, 0],
  ["function", 0],
  ["custom", bitOf("custom tools")],
  ["image_generation", bitOf("image tools")],
  ["mcp", bitOf("mcp tools")],
  ["namespace", namespaces],
]);

function inTools(list: readonly unknown[]): Concerns {
  let found = 0;
  for (const tool of list) {
    if (!isObject(tool)) continue;
    const { type, strict, output_schema: output, defer_loading: isDeferred, tools: inner } = tool;
    found |= toolTypes.get(type) ?? otherTools;
    if (strict === true) found |= strictTools;
    if (isDeferred === true) found |= deferredTools;
    if (output !== undefined) found |= typedTools;
    if (type === "namespace" && Array.isArray(inner)) found |= inTools(inner);
  }
  return found;
}

const pairings = new Map(
  itemDefinitions.flatMap(({ kind, pairing }: ItemDefinition) =>
    pairing ? [[kind, pairing] as const] : [],
  ),
);

/** What the items bring up together, where each of them alone brings up `found`. */
export function concernsAmong({ items, metadata }: Conversation, found: Concerns): Concerns {
  let all = found;
  if ((all & links) !== 0 && !areTied(items)) all |= untiedLinks;
  if (metadata.length > 0) all |= secrets;
  return all;
}

/** Whether every call is answered once, by a later output, and nothing else refers to it. */
function areTied(items: readonly PlacedItem[]): boolean {
  const families = new Map<string, string | undefined>();
  let open = 0;
  for (const { kind, value } of items) {
    if (kind === "unknown" || !isObject(value)) continue;
    if (isProgram(value.caller)) return false;
    const pairing = pairings.get(kind);
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

function isProgram(caller: unknown): boolean {
  return isObject(caller) && caller.type === "program";
}
