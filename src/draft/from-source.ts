import { recognise } from "#items/recognise.ts";
import { newId } from "#shared/ids.ts";
import { depthFault } from "#shared/json-depth.ts";
import { jsonFault } from "#shared/json-fault.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import type { DraftDocument, MetadataPair } from "./document.ts";
import { type JsonNode, jsonTree } from "./json-tree.ts";
import { rebase, reconcileItems } from "./reconcile-items.ts";
import { reconcile, saysSame } from "./reconcile.ts";
import { type SourceLayout, layoutOf } from "./source-text.ts";
import { toMetadata } from "./to-body.ts";

/** Why a text cannot be a body, and where. */
export type SourceFault = {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  /** The text as it could be read: what it holds is an item, or a list of them. */
  readonly asItems?: string;
};

export type ReadSource =
  | { document: DraftDocument; root: JsonNode; layout: SourceLayout; fault?: undefined }
  | { document: DraftDocument; fault: SourceFault };

/**
 * The draft that a text makes of this one. What the text leaves as it was stays the same object, so that
 * keys, chosen kinds and half-typed values last. A text that is no body is kept beside the draft as it is.
 * `base` is the draft that the text last said: what has changed in the draft since then, and not in the
 * text, stays changed.
 */
export function fromSource(text: string, document: DraftDocument, base = document): ReadSource {
  const notJson = faultOfJson(text);
  if (notJson) return { document: withSource(document, text), fault: notJson };
  const body: unknown = JSON.parse(text);
  const root = jsonTree(text);
  const notBody = faultOfBody(text, body, root);
  if (notBody) return { document: withSource(document, text), fault: notBody };
  const read = isObject(body) ? body : {};
  return { document: withBody(document, base, read), root, layout: layoutOf(root) };
}

function withSource(document: DraftDocument, source: string): DraftDocument {
  return document.source === source ? document : { ...document, source };
}

function faultOfJson(text: string): SourceFault | undefined {
  const fault = jsonFault(text) ?? depthFault(text);
  if (!fault) return undefined;
  const { message, line, column } = fault;
  const lines = text.split("\n", line - 1);
  const from = lines.reduce((sum, { length }) => sum + length + 1, column - 1);
  return { from, to: from + 1, message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` };
}

function faultOfBody(text: string, body: unknown, root: JsonNode): SourceFault | undefined {
  const { from, to } = root;
  if (Array.isArray(body)) {
    const message = "This is a list. A body is an object with the list as its items.";
    return { from, to: from + 1, message, asItems: `{ "items": ${text} }` };
  }
  if (!isObject(body)) return { from, to, message: "A body is an object with items." };
  if (!("items" in body) && recognise(body)) {
    const message = "This is one item. A body is an object with a list of items.";
    return { from, to: from + 1, message, asItems: `{ "items": [${text}] }` };
  }
  if (body.items !== null && body.items !== undefined && !Array.isArray(body.items))
    return { ...placeOf(root, "items"), message: "The items of a body are a list." };
  if (body.metadata !== null && body.metadata !== undefined && !isObject(body.metadata))
    return { ...placeOf(root, "metadata"), message: "The metadata of a body is an object." };
  return undefined;
}

function placeOf(root: JsonNode, key: string) {
  const { from, to } = root.children.findLast(({ step }) => step === key)?.value ?? root;
  return { from, to };
}

function withBody(
  document: DraftDocument,
  base: DraftDocument,
  { items: readItems, metadata: readMetadata, ...readRest }: JsonObject,
): DraftDocument {
  const { source, rest: _rest, ...others } = document;
  const items = rebase(
    reconcileItems(Array.isArray(readItems) ? readItems : [], base.items),
    base.items,
    document.items,
  );
  const readPairs = reconcileMetadata(isObject(readMetadata) ? readMetadata : {}, base.metadata);
  const metadata = readPairs === base.metadata ? document.metadata : readPairs;
  const rest = saysSame(readRest, base.rest ?? {})
    ? document.rest
    : reconcile(readRest, base.rest ?? {});
  const isSame =
    source === undefined &&
    items === document.items &&
    metadata === document.metadata &&
    rest === document.rest;
  if (isSame) return document;
  const hasRest = isObject(rest) && Object.keys(rest).length > 0;
  return { ...others, items, metadata, ...(hasRest && { rest }) };
}

/** Pairs keep their keys by name, else by place. Of pairs with one name the text holds the last. */
function reconcileMetadata(
  read: JsonObject,
  pairs: readonly MetadataPair[],
): readonly MetadataPair[] {
  if (saysSame(read, toMetadata(pairs))) return pairs;
  const renamed = pairs.filter(({ name }) => !Object.hasOwn(read, name));
  return Object.entries(read).flatMap(([name, value]) => {
    const named = pairs.filter((pair) => pair.name === name);
    const last = named.at(-1) ?? renamed.shift();
    if (!last) return [{ key: newId("pair-"), name, value }];
    const isSame = last.name === name && saysSame(value, last.value);
    return [...named.slice(0, -1), isSame ? last : { ...last, name, value }];
  });
}
