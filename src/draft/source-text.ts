import { isObject } from "#shared/json.ts";
import type { Steps } from "#shared/steps.ts";

import type { DraftDocument, DraftItem } from "./document.ts";
import type { JsonNode } from "./json-tree.ts";
import { toBody, toWire } from "./to-body.ts";

type Range = { readonly from: number; readonly to: number };

/** Where the parts of a body stand in its text. */
export type SourceLayout = {
  /** The fields of the body, in the order of the text. */
  readonly keys: readonly string[];
  readonly items: readonly Range[];
};

export type SourceText = { readonly text: string; readonly layout: SourceLayout };

type PrintOptions = {
  /** The fields that come first, in this order. */
  keys?: readonly string[];
  /** An item's text, where it is to stand as it is and not as it would be printed. */
  keptText?(item: DraftItem): string | undefined;
};

/** A draft as the text of its body, as `JSON.stringify` would indent it. */
export function printSource(document: DraftDocument, options: PrintOptions = {}): SourceText {
  const body = toBody(document);
  const own = Object.keys(body);
  const keys = [...new Set([...(options.keys ?? []).filter((key) => own.includes(key)), ...own])];
  const items: Range[] = [];
  let text = "{";
  for (const [index, key] of keys.entries()) {
    text += `${index === 0 ? "" : ","}\n  ${JSON.stringify(key)}: `;
    if (key === "items") printItems(document.items);
    else text += indented(JSON.stringify(body[key], null, 2) ?? "null", 2);
  }
  return { text: `${text}\n}`, layout: { keys, items } };

  function printItems(list: readonly DraftItem[]) {
    text += "[";
    for (const [index, item] of list.entries()) {
      text += `${index === 0 ? "" : ","}\n    `;
      const from = text.length;
      text += options.keptText?.(item) ?? printItem(item.value);
      items.push({ from, to: text.length });
    }
    text += list.length === 0 ? "]" : "\n  ]";
  }
}

const printed = new WeakMap<object, string>();

/** An item's text as it stands in a body. Kept by identity: a keystroke prints one item. */
export function printItem(value: unknown): string {
  const wire = toWire(value);
  if (!isObject(wire)) return print(wire);
  let text = printed.get(wire);
  if (text === undefined) printed.set(wire, (text = print(wire)));
  return text;
}

/** Prints the items one by one, to be kept until they are wanted: of a long import that takes a while. */
export function* printAhead(items: readonly DraftItem[]): Steps<true> {
  for (const { value } of items) {
    printItem(value);
    yield;
  }
  return true;
}

function print(wire: unknown): string {
  return indented(JSON.stringify(wire, null, 2) ?? "null", 4);
}

function indented(text: string, spaces: number): string {
  return text.replaceAll("\n", `\n${" ".repeat(spaces)}`);
}

/** Where the parts stand in a text that a person wrote. Of a field that stands twice the last one counts. */
export function layoutOf(root: JsonNode): SourceLayout {
  const items = root.children.findLast(({ step }) => step === "items")?.value.children ?? [];
  return {
    keys: root.children.map(({ step }) => String(step)),
    items: items.map(({ value: { from, to } }) => ({ from, to })),
  };
}
