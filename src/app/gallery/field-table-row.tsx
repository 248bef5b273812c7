import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";

import { HelpText } from "#form/help-text.tsx";

import type { FieldRow } from "./field-rows.ts";

import classes from "./field-table.module.css";

type Props = {
  row: FieldRow;
  depth: number;
  isOpen: boolean;
  /** Undefined where nothing can be folded, as on paper. */
  onToggle: ((path: string) => void) | undefined;
};

/** A field, or one of the forms that a field can have. */
export function FieldTableRow({ row, depth, isOpen, onToggle }: Props) {
  const { path, isForm, help, inner } = row;
  const isFoldable = inner.length > 0 && onToggle !== undefined;
  return (
    <tr data-form={isForm || undefined} style={{ "--depth": depth } as React.CSSProperties}>
      <th scope="row">
        {isFoldable ? (
          <UnstyledButton
            className={classes.toggle}
            aria-expanded={isOpen}
            onClick={() => onToggle(path)}
          >
            <IconChevronRight size={14} stroke={2} aria-hidden />
            <Name row={row} />
          </UnstyledButton>
        ) : (
          <Name row={row} />
        )}
      </th>
      <td>
        <Takes row={row} />
      </td>
      <td>
        <HelpText text={help} />
      </td>
    </tr>
  );
}

function Name({ row: { path, name, isForm } }: { row: FieldRow }) {
  if (isForm) return <span className={classes.form}>{name}</span>;
  return (
    <code>
      <VisuallyHidden>{path.slice(0, -name.length)}</VisuallyHidden>
      {name}
    </code>
  );
}

function Takes({ row }: { row: FieldRow }) {
  const { type, limits, values, isForm, isOptional, isNullable } = row;
  const words = [type, ...limits].join(", ");
  return (
    <>
      {words}
      {values.map((value) => (
        <code key={value} className={classes.value}>
          {value}
        </code>
      ))}
      {isNullable && ", or null"}
      {!isForm && (
        <span className={classes.need} data-required={!isOptional || undefined}>
          {isOptional ? "optional" : "required"}
        </span>
      )}
    </>
  );
}
