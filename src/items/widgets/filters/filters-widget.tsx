import type { WidgetProps } from "#form/widgets/widget-props.tsx";

import { WithJson } from "../with-json.tsx";
import { FilterNode } from "./filter-node.tsx";
import { comparisonOf, freshComparison, groupOf } from "./filter-tree.ts";

/** Conditions on file attributes, in groups nested to any depth. */
export function FiltersWidget(props: WidgetProps) {
  const { id, path, value, onChange } = props;
  const canShow = groupOf(value) !== undefined || comparisonOf(value) !== undefined;
  return (
    <WithJson props={props} noun="conditions" canShow={canShow}>
      <FilterNode
        id={id}
        path={path}
        place=""
        value={value}
        onChange={onChange}
        onAddBeside={() =>
          onChange({ type: "and", filters: [value, { ...freshComparison }] }, false)
        }
      />
    </WithJson>
  );
}
