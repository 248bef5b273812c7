import type { ComponentType } from "react";

import { type Shape, shapeOf } from "#schema/shape.ts";

import { fits, isNumberList } from "../fits.ts";
import { type BodyProps, useAt } from "../form-link.ts";
import { useHold } from "../use-hold.ts";
import { isDomainWidget } from "../widgets/widget-table.ts";
import { Leaf } from "./leaf.tsx";
import { ListRows } from "./list-rows.tsx";
import { ObjectFields } from "./object-fields.tsx";
import { UnionBody } from "./union-body.tsx";

const bodies: Record<Shape["type"], ComponentType<BodyProps>> = {
  text: Leaf,
  number: Leaf,
  boolean: Leaf,
  constant: Leaf,
  choice: Leaf,
  record: Leaf,
  json: Leaf,
  unsupported: Leaf,
  list: ListBody,
  object: ObjectFields,
  union: UnionBody,
};

/** What stands inside a frame: the one place that maps a shape to what draws it. */
export function Body(props: BodyProps) {
  const shape = shapeOf(props.schema);
  const isFit = useAt(props.path, (value) => fits(shape, value));
  const { isHeld, holdProps } = useHold();
  if (!isFit || isHeld) {
    return (
      <div {...holdProps}>
        <Leaf {...props} asJson />
      </div>
    );
  }
  const Shaped = isDomainWidget(props.hint.widget) ? Leaf : bodies[shape.type];
  return <Shaped {...props} />;
}

function ListBody(props: BodyProps) {
  return isNumberList(shapeOf(props.schema)) ? <Leaf {...props} /> : <ListRows {...props} />;
}
