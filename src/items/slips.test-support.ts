import type * as z from "zod";

import { branchOf, type Shape, shapeOf } from "#schema/shape.ts";
import { type Place, placesOf } from "#schema/walk.test-support.ts";
import { isObject } from "#shared/json.ts";
import { type Path, removeIn, setIn, toPointer } from "#shared/path.ts";
import { unparsed } from "#shared/unparsed.ts";

/** An item with one thing wrong, and the one problem that it deserves. */
export type Slip = { broken: unknown; path: Path; code: string };

/** Every slip of these sorts that can be made in an item, by what it is. */
export function slipsIn(schema: z.ZodType, item: unknown): Record<string, Slip[]> {
  const places = placesOf(schema, item).slice(1);
  const set = (path: Path, value: unknown, code: string, at = path): Slip => ({
    broken: setIn(item, path, value),
    path: at,
    code,
  });
  const records = places.filter((place) => shapeOf(place.schema).type === "record");
  const isEntry = (path: Path) =>
    records.some((record) => toPointer(record.path) === toPointer(path.slice(0, -1)));
  return {
    "a required key left out": places
      .filter(
        ({ path, schema: property }) =>
          typeof path.at(-1) === "string" && !shapeOf(property).optional && !isEntry(path),
      )
      .map(({ path }) => ({
        broken: removeIn(item, path),
        path,
        code: "missing_required_parameter",
      })),
    "a value of a wrong type": places.flatMap((place) =>
      wrongTypesFor(shapeOf(place.schema)).map((wrong) => set(place.path, wrong, "invalid_type")),
    ),
    "a word that is not among the supported ones": places
      .filter((place) => isChoice(shapeOf(place.schema)))
      .map(({ path }) => set(path, "nonsense", "invalid_value")),
    "a part of unknown type, judged by its type alone": places
      .filter((place) => isTagged(place))
      .map(({ path }) =>
        set(path, { type: "nonsense", text: 5 }, "invalid_value", [...path, "type"]),
      ),
    "an unknown key, also one named like a part of every object": placesOf(schema, item)
      .filter(hasKnownKeys)
      .flatMap(({ path }) =>
        ["created_by", "__proto__", "constructor"].map((key) =>
          set([...path, key], "x", "unknown_parameter"),
        ),
      ),
    "JSON that is only half typed, which hides everything inside it": places
      .filter((place) => shapeOf(place.schema).type !== "constant")
      .map(({ path }) => set(path, unparsed('{"a":'), "invalid_json")),
  };
}

function isTagged({ schema, value }: Place): boolean {
  const shape = shapeOf(schema);
  return shape.type === "union" && isObject(value) && shape.discriminator !== undefined;
}

function isChoice({ type }: Shape): boolean {
  return type === "choice" || type === "constant";
}

/** An object whose keys the schema names, unlike pairs and free JSON. */
function hasKnownKeys({ schema, value }: Pick<Place, "schema" | "value">): boolean {
  const shape = shapeOf(schema);
  if (shape.type !== "union") return shape.type === "object" && isObject(value);
  const branch = branchOf(shape, value);
  return branch !== undefined && hasKnownKeys({ schema: branch.schema, value });
}

/** Values of JSON types that a shape does not take; a union's are those that no branch takes. */
function wrongTypesFor(shape: Shape): unknown[] {
  const wrong = [true, ...(shape.nullable ? [] : [null])];
  switch (shape.type) {
    case "number":
      return [...wrong, "7", [], {}, ...(shape.integer ? [1.5] : [])];
    case "text":
    case "choice":
    case "constant":
      return [...wrong, 7, [], {}];
    case "boolean":
      return ["true", 0, [], {}];
    case "list":
      return [...wrong, 7, "x", {}];
    case "object":
      return [...wrong, 7, "x", []];
    case "record":
      return [...wrong, 7, "x", []];
    case "union":
      return shape.discriminator
        ? [...wrong, 7, "x", []]
        : [...wrong, 7, "x", [], {}].filter((value) => !branchOf(shape, value));
    default:
      return [];
  }
}
