import { recognise } from "#items/recognise.ts";
import { definitionOf } from "#items/registry.ts";
import { type ObjectField, branchOf, type Shape, shapeOf } from "#schema/shape.ts";
import { getIn, type Path } from "#shared/path.ts";

/** What an item's schema says of a place in it; of a union all its branches. */
export function shapeAt(item: unknown, path: Path): Shape | undefined {
  const kind = recognise(item);
  let shape = kind && shapeOf(definitionOf(kind).schema);
  for (const [depth, step] of path.entries()) {
    const here = shape && chosen(shape, getIn(item, path.slice(0, depth)));
    if (here?.type === "list") shape = shapeOf(here.element);
    else {
      const field = fieldsOf(here).find(({ key }) => key === step);
      shape = field && shapeOf(field.schema);
    }
  }
  return shape;
}

/** The field that a place in an item is. */
export function fieldAt(item: unknown, path: Path): ObjectField | undefined {
  const outer = path.slice(0, -1);
  const shape = shapeAt(item, outer);
  const fields = fieldsOf(shape && chosen(shape, getIn(item, outer)));
  return fields.find(({ key }) => key === path.at(-1));
}

/** Of a union the branch that a value has chosen, also where unions nest; the union as long as it has none. */
export function chosen(shape: Shape, value: unknown): Shape {
  const branch = shape.type === "union" ? branchOf(shape, value) : undefined;
  return branch ? chosen(shapeOf(branch.schema), value) : shape;
}

function fieldsOf(shape: Shape | undefined): readonly ObjectField[] {
  return shape?.type === "object" ? shape.fields : [];
}
