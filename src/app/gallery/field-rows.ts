import type * as z from "zod";

import { type Shape, shapeOf } from "#schema/shape.ts";

import { limitsOf } from "../source/field-help.ts";

/** A line of the table of fields: a field, or one of the forms that a field can have. */
export type FieldRow = {
  /** Where it stands, such as `content.input_text.text`; no two rows have the same. */
  readonly path: string;
  readonly name: string;
  /** A form has a name of ours; a field the one that goes over the wire. */
  readonly isForm: boolean;
  readonly isOptional: boolean;
  readonly isNullable: boolean;
  readonly type: string;
  readonly limits: readonly string[];
  /** The only values that it takes. */
  readonly values: readonly string[];
  readonly help: string;
  readonly inner: readonly FieldRow[];
};

/** The fields of an item or a tool, each with those inside it. */
export function fieldRowsOf(schema: z.ZodType): readonly FieldRow[] {
  return innerRows(shapeOf(schema), "", []);
}

/** How many lines there are below a line. */
export function countInside({ inner }: FieldRow): number {
  return inner.reduce((count, row) => count + 1 + countInside(row), 0);
}

/** What lies inside; a form that stands in itself, as a filter of filters does, is told once. */
function innerRows(shape: Shape, base: string, outer: readonly unknown[]): readonly FieldRow[] {
  switch (shape.type) {
    case "object":
      if (outer.includes(shape.fields)) return [];
      return shape.fields.map(({ key, schema, hint }) => {
        const inside = shapeOf(schema);
        return {
          name: key,
          isForm: false,
          isOptional: inside.optional,
          help: hint.help,
          ...contentOf(inside, base + key, [...outer, shape.fields]),
        };
      });
    case "list":
      return innerRows(shapeOf(shape.element), base, outer);
    case "record":
      return innerRows(shapeOf(shape.value), base, outer);
    case "union":
      return outer.includes(shape.branches) ? [] : formRows(shape.branches, base, outer);
    default:
      return [];
  }
}

type Branches = Extract<Shape, { type: "union" }>["branches"];

/** Forms that are plain values, such as text or number, are told by the type of the field. */
function formRows(branches: Branches, base: string, outer: readonly unknown[]): FieldRow[] {
  const forms = branches.map(({ key, label, schema }) => ({
    name: label,
    isForm: true,
    isOptional: false,
    help: "",
    ...contentOf(shapeOf(schema), base + key, [...outer, branches]),
  }));
  return forms.some(({ inner }) => inner.length > 0) ? forms : [];
}

function contentOf(shape: Shape, path: string, outer: readonly unknown[]) {
  const inner = innerRows(shape, `${path}.`, outer);
  const { type, limits, values } = typeOf(shape);
  const more = isAbove(shape, outer) ? ["as above"] : [];
  const forms = inner.some(({ isForm }) => isForm) ? ["in one of these forms"] : more;
  return { path, isNullable: shape.nullable, type, limits: [...limits, ...forms], values, inner };
}

/** Whether it is told already what lies inside. */
function isAbove(shape: Shape, outer: readonly unknown[]): boolean {
  if (shape.type === "list") return isAbove(shapeOf(shape.element), outer);
  if (shape.type === "object") return outer.includes(shape.fields);
  return shape.type === "union" && outer.includes(shape.branches);
}

type Type = Pick<FieldRow, "type" | "limits" | "values">;

function typeOf(shape: Shape): Type {
  const none = { limits: [], values: [] };
  switch (shape.type) {
    case "choice":
      return { type: "text", limits: ["one of"], values: shape.values };
    case "constant":
      return { type: "always", limits: [], values: [JSON.stringify(shape.value)] };
    case "object":
      return { type: "object", ...none };
    case "record":
      return { ...none, type: "object with any keys", limits: eachOf(shape.value) };
    case "list": {
      const [, ...limits] = limitsOf(shape);
      const { values } = typeOf(shapeOf(shape.element));
      return { type: "list", limits: [...limits, ...eachOf(shape.element)], values };
    }
    case "union": {
      const types = shape.branches.map(({ schema }) => typeOf(shapeOf(schema)).type);
      return { ...none, type: [...new Set(types)].join(" or ") };
    }
    case "json":
      return { type: "any JSON", ...none };
    default: {
      const [type = shape.type, ...limits] = limitsOf(shape);
      return { type, limits, values: [] };
    }
  }
}

/** What is said of each element: "each text of 1 to 64 characters". */
function eachOf(schema: z.ZodType): string[] {
  const { type, limits } = typeOf(shapeOf(schema));
  return [`each ${[type, ...limits].join(", ")}`];
}
