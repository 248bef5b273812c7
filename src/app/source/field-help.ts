import { type ObjectField, type Shape, shapeOf } from "#schema/shape.ts";

/** What a person is told of a field: what it is for, whether it must be there, and its limits. */
export function helpOf({ schema, hint }: ObjectField): string[] {
  const shape = shapeOf(schema);
  const limits = [
    shape.optional ? "Optional" : "Required",
    ...limitsOf(shape),
    ...(shape.nullable ? ["or null"] : []),
  ];
  return [hint.help, limits.join(" · ")].filter(Boolean);
}

/** The type of a value and its limits, in words; the type comes first. */
export function limitsOf(shape: Shape): string[] {
  switch (shape.type) {
    case "text": {
      const { minLength, maxLength, pattern, format } = shape.limits;
      return [
        "text",
        ...between(minLength, maxLength, "characters"),
        ...(pattern ? [`like ${pattern.source}`] : []),
        ...(format ? ["a URL"] : []),
      ];
    }
    case "number":
      return [
        shape.integer ? "whole number" : "number",
        ...between(shape.minimum, shape.maximum, ""),
      ];
    case "list":
      return ["list", ...between(shape.minimum || undefined, shape.maximum, "elements")];
    case "choice":
      return [`one of ${shape.values.join(", ")}`];
    case "constant":
      return [JSON.stringify(shape.value)];
    case "boolean":
      return ["true or false"];
    default:
      return [];
  }
}

function between(least: number | undefined, most: number | undefined, unit: string): string[] {
  const number = (value: number) => value.toLocaleString("en");
  if (least !== undefined && most !== undefined)
    return [`${number(least)} to ${number(most)} ${unit}`.trim()];
  if (most !== undefined) return [`at most ${number(most)} ${unit}`.trim()];
  if (least === undefined) return [];
  return [`at least ${number(least)} ${least === 1 ? unit.replace(/s$/, "") : unit}`.trim()];
}
