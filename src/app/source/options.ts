import type { DraftDocument } from "#draft/document.ts";
import { freshItem } from "#draft/fresh-item.ts";
import { itemDefinitions } from "#items/registry.ts";
import { wireTypeOf } from "#items/wire-type.ts";
import { emptyValue } from "#schema/empty-value.ts";
import { labelOf } from "#schema/field.ts";
import { type Branch, type Shape, shapeOf } from "#schema/shape.ts";
import { groupBy } from "#shared/group-by.ts";
import { isObject } from "#shared/json.ts";

import { helpOf } from "./field-help.ts";
import { chosen } from "./schema-at.ts";

/** Something that can be put in: a value, or a field with its name. */
export type Option = {
  label: string;
  detail?: string;
  info?: string;
  name?: string;
  value: unknown;
  isRequired?: boolean;
};

export function bodyNames(present: readonly string[]): Option[] {
  const fields: Option[] = [
    { label: "items", name: "items", value: [], info: "The items of the conversation, in order." },
    { label: "metadata", name: "metadata", value: {}, info: "Up to 16 pairs of your own." },
  ];
  return fields.filter(({ label }) => !present.includes(label));
}

/** The fields of an object that it does not have yet. */
export function namesFor(shape: Shape | undefined, value: unknown): Option[] {
  const present = isObject(value) ? Object.keys(value) : [];
  const here = shape && chosen(shape, value);
  if (here?.type === "union" && here.discriminator !== undefined) {
    const { discriminator: name, branches } = here;
    return present.includes(name) ? [] : [{ label: name, name, value: branches[0]?.key ?? "" }];
  }
  if (here?.type !== "object") {
    return here || present.includes("type")
      ? []
      : [{ label: "type", name: "type", value: "message" }];
  }
  return here.fields
    .filter(({ key }) => !present.includes(key))
    .map((field) => ({
      label: field.key,
      detail: field.label,
      info: helpOf(field).join("\n"),
      name: field.key,
      value: emptyValue(field.schema),
      isRequired: !shapeOf(field.schema).optional,
    }));
}

/** The values that a schema names; `outer` is what the value is a field of. */
export function valuesFor(
  shape: Shape | undefined,
  outer?: { shape: Shape | undefined; key: string | number | undefined },
): Option[] {
  if (outer?.shape?.type === "union" && outer.shape.discriminator === outer.key)
    return outer.shape.branches.map(({ key, label }) => ({
      label: key,
      detail: label,
      value: key,
    }));
  if (!shape) return [];
  const own = ownValues(shape);
  return shape.nullable ? [...own, { label: "null", value: null }] : own;
}

function ownValues(shape: Shape): Option[] {
  switch (shape.type) {
    case "boolean":
      return [true, false].map((value) => ({ label: String(value), value }));
    case "constant":
      return [{ label: String(shape.value), value: shape.value }];
    case "choice":
      return shape.values.map((value) => ({ label: value, detail: labelOf(value), value }));
    case "union":
      return shape.branches.flatMap(branchValues);
    default:
      return [];
  }
}

function branchValues({ key, label, schema }: Branch): Option[] {
  const named = ownValues(shapeOf(schema));
  return named.length > 0 ? named : [{ label, detail: key, value: emptyValue(schema) }];
}

/** Whole new items, one of each kind, made for their place. */
export function itemOptions(document: DraftDocument, index: number): Option[] {
  return itemDefinitions.map(({ kind, label, summary, schema }) => ({
    label,
    detail: wireTypeOf(schema),
    info: summary,
    get value() {
      return freshItem(kind, document, index).value;
    },
  }));
}

/** The types that items have on the wire, with the kinds that have them. */
export function typeOptions(): Option[] {
  const byType = groupBy(itemDefinitions, ({ schema }) => wireTypeOf(schema));
  return [...byType].map(([type, kinds]) => ({
    label: type,
    detail: kinds.map(({ label }) => label).join(", "),
    info: kinds.map(({ summary }) => summary).join("\n"),
    value: type,
  }));
}
