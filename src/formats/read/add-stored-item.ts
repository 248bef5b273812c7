import { recognise } from "#items/recognise.ts";
import { definitionOf, type ItemKind } from "#items/registry.ts";
import type { JsonObject } from "#shared/json.ts";

import { fieldsOf, leaveRest } from "./leftovers.ts";
import type { Reading } from "./reading.ts";
import { toValidInput } from "./valid-input.ts";

/**
 * Adds an item of the API that a program has stored in its own way: without the program's fields, and
 * valid as input where it can be. Gives false where it had to be left out.
 */
export function addStoredItem(reading: Reading, item: JsonObject, place: string): boolean {
  const kind = recognise(item);
  if (!kind) {
    const message = `\`${String(item.type)}\` was left out: the API has no such item.`;
    reading.remark("left_out", place, message);
    return false;
  }
  const reason = missingId(kind, item);
  if (reason) {
    reading.remark("left_out", place, reason);
    return false;
  }
  const { shape } = definitionOf(kind).schema;
  const fields = fieldsOf(item);
  const known = Object.keys(item).filter(
    (name) => Object.hasOwn(shape, name) || name === "created_by",
  );
  const entries = known.map((name) => [name, fields.take(name)] as const);
  leaveRest(reading, fields, place);
  const told = entries.filter(([name, value]) => value !== null || !isOptional(kind, name));
  const valid = toValidInput([Object.fromEntries(told)], "");
  for (const { outcome, place: within, message } of valid.remarks) {
    reading.remark(outcome, place + within.replace(/^\[0\]/, ""), message);
  }
  for (const each of valid.items) reading.add(each);
  return valid.items.length > 0;
}

function missingId(kind: ItemKind, item: JsonObject): string | undefined {
  if (kind === "reasoning") {
    const isKnown = typeof item.id === "string" || typeof item.encrypted_content === "string";
    return isKnown
      ? undefined
      : "The reasoning was left out: only reasoning that the API itself sealed can be given back to it.";
  }
  if (typeof item.id === "string" || kind === "local_shell_call_output" || isOptional(kind, "id"))
    return undefined;
  return `\`${String(item.type)}\` was left out: the API takes it only with the id that it gave, which was not stored.`;
}

function isOptional(kind: ItemKind, name: string): boolean {
  return definitionOf(kind).schema.shape[name]?.safeParse(undefined).success !== false;
}
