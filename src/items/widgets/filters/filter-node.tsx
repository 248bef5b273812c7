import { Button, NativeSelect, TextInput } from "@mantine/core";
import { flushSync } from "react-dom";

import { AddButton } from "#form/add-button.tsx";
import { useFormLink } from "#form/form-link.ts";
import { rowKeysOf } from "#form/form-memory.ts";
import { RowActions } from "#form/row-actions.tsx";
import { useHold } from "#form/use-hold.ts";
import { toPointer } from "#shared/path.ts";

import {
  type Comparison,
  comparisonOf,
  comparisons,
  freshComparison,
  type Group,
  groupOf,
  withComparison,
} from "./filter-tree.ts";
import { FilterValue } from "./filter-value.tsx";
import { fieldOf, JsonNode, nameOf, NodeProblems, type NodeProps } from "./node-parts.tsx";

import classes from "./filters.module.css";

/** A condition, a group of conditions, or as JSON what is neither. */
export function FilterNode(props: NodeProps) {
  const { isHeld, holdProps } = useHold();
  const group = groupOf(props.value);
  const comparison = comparisonOf(props.value);
  if (isHeld || !(group || comparison)) {
    return (
      <div {...holdProps}>
        <JsonNode {...props} />
      </div>
    );
  }
  if (group) return <GroupNode {...props} group={group} />;
  return comparison && <ComparisonNode {...props} comparison={comparison} />;
}

function ComparisonNode(props: NodeProps & { comparison: Comparison }) {
  const { id, path, place, comparison, onChange, actions, onAddBeside } = props;
  const name = nameOf("condition", place);
  const set = (key: "key" | "value") => (next: unknown, typing: boolean) =>
    onChange({ ...comparison, [key]: next }, typing);
  return (
    <div className={classes.node} role="group" aria-label={name} {...fieldOf(path, place)}>
      <div className={classes.line}>
        <div className={classes.key} data-field={toPointer([...path, "key"])}>
          <TextInput
            id={id}
            size="xs"
            aria-label={`Key of ${name}`}
            placeholder="Attribute"
            value={comparison.key}
            onChange={(event) => set("key")(event.currentTarget.value, true)}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
        <div data-field={toPointer([...path, "type"])}>
          <NativeSelect
            size="xs"
            aria-label={`Comparison of ${name}`}
            data={[...comparisons]}
            value={comparison.type}
            onChange={(event) =>
              onChange(withComparison(comparison, event.currentTarget.value), false)
            }
          />
        </div>
        <FilterValue
          path={[...path, "value"]}
          name={name}
          value={comparison.value}
          onChange={set("value")}
        />
        {actions}
      </div>
      <NodeProblems id={id} path={path} place={place} isWhole />
      {onAddBeside && (
        <AddButton aria-label="Add condition" onClick={onAddBeside}>
          Condition
        </AddButton>
      )}
    </div>
  );
}

function GroupNode(props: NodeProps & { group: Group }) {
  const { id, path, place, group, onChange, actions } = props;
  const { memory } = useFormLink();
  const { filters } = group;
  const name = nameOf("group", place);
  const keys = rowKeysOf(memory, filters);
  const [only] = filters;

  const set = (next: readonly unknown[], typing = false) =>
    onChange({ ...group, filters: next }, typing);
  const move = (index: number, to: number, button: HTMLButtonElement) => {
    flushSync(() => set(filters.toSpliced(index, 1).toSpliced(to, 0, filters[index])));
    // At the end of its way a row cannot be moved on, and its button keeps no focus.
    const target = button.disabled ? document.getElementById(`${id}-${to}`) : button;
    target?.focus();
  };
  const remove = (index: number) => {
    set(filters.toSpliced(index, 1));
    document.getElementById(id)?.focus();
  };
  return (
    <div className={classes.node} role="group" aria-label={name} {...fieldOf(path, place)}>
      <div className={classes.line}>
        <div data-field={toPointer([...path, "type"])}>
          <NativeSelect
            id={id}
            size="xs"
            aria-label={`Match of ${name}`}
            data={[
              { value: "and", label: "All of these (and)" },
              { value: "or", label: "Any of these (or)" },
            ]}
            value={group.type}
            onChange={(event) => onChange({ ...group, type: event.currentTarget.value }, false)}
          />
        </div>
        {actions}
      </div>
      <NodeProblems id={id} path={path} place={place} />
      <div className={classes.nested} data-field={toPointer([...path, "filters"])}>
        {filters.map((filter, index) => {
          const innerPlace = place === "" ? `${index + 1}` : `${place}.${index + 1}`;
          const inner = nameOf(groupOf(filter) ? "group" : "condition", innerPlace);
          return (
            <FilterNode
              key={keys[index]}
              id={`${id}-${index}`}
              path={[...path, "filters", index]}
              place={innerPlace}
              value={filter}
              onChange={(next, typing) => set(filters.with(index, next), typing)}
              actions={
                <div className={classes.actions}>
                  <RowActions
                    name={inner}
                    index={index}
                    count={filters.length}
                    onMove={(step, button) => move(index, index + step, button)}
                    onRemove={() => remove(index)}
                  />
                </div>
              }
            />
          );
        })}
        <div className={classes.line}>
          <AddButton
            aria-label={place === "" ? "Add condition" : `Add condition to ${name}`}
            onClick={() => set([...filters, { ...freshComparison }])}
          >
            Condition
          </AddButton>
          <AddButton
            aria-label={place === "" ? "Add group" : `Add group to ${name}`}
            onClick={() => set([...filters, { type: "or", filters: [{ ...freshComparison }] }])}
          >
            Group
          </AddButton>
          {filters.length === 1 && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={`Ungroup ${name}`}
              onClick={() => onChange(only, false)}
            >
              Ungroup
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
