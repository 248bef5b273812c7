import { TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";

import { emptyValue } from "#schema/empty-value.ts";
import { shapeOf } from "#schema/shape.ts";

import { AddButton } from "../add-button.tsx";
import { IconAction } from "../icon-action.tsx";
import { recordOf, type RecordRow, repeatedKeys, rowsOf } from "../record-rows.ts";
import { RecordValue } from "./record-value.tsx";
import type { WidgetProps } from "./widget-props.tsx";

import classes from "./record-widget.module.css";

/** Pairs of key and value. Keys may be empty or stand twice while they are typed, and say so. */
export function RecordWidget({ id, label, shape, value, onChange, describedBy }: WidgetProps) {
  const rows = rowsOf(value) ?? [];
  const repeated = repeatedKeys(rows);
  const valueSchema = shape.type === "record" ? shape.value : undefined;
  const isText = valueSchema !== undefined && shapeOf(valueSchema).type === "text";

  const report = (next: readonly RecordRow[], typing: boolean) => onChange(recordOf(next), typing);
  const replace = (index: number, row: RecordRow) => report(rows.with(index, row), true);
  const add = () =>
    report([...rows, { key: "", value: valueSchema && emptyValue(valueSchema) }], false);
  return (
    <div className={classes.record} aria-describedby={describedBy}>
      {rows.map((row, index) => (
        // Rows have no identity but their place: keys may repeat.
        <div key={index} className={classes.row}>
          <TextInput
            id={`${id}-${index}-key`}
            aria-label={`${label} key ${index + 1}`}
            placeholder="Key"
            value={row.key}
            error={keyFault(row.key, repeated)}
            onChange={(event) => replace(index, { ...row, key: event.currentTarget.value })}
            classNames={{ input: classes.key ?? "" }}
            autoComplete="off"
          />
          <RecordValue
            id={`${id}-${index}-value`}
            label={`${label} value ${index + 1}`}
            value={row.value}
            isText={isText}
            onChange={(next) => replace(index, { ...row, value: next })}
          />
          <IconAction
            icon={IconX}
            label={`Remove ${row.key || `pair ${index + 1}`} from ${label}`}
            onClick={() => report(rows.toSpliced(index, 1), false)}
          />
        </div>
      ))}
      <AddButton id={id} aria-label={`Add pair to ${label}`} onClick={add}>
        Pair
      </AddButton>
    </div>
  );
}

function keyFault(key: string, repeated: ReadonlySet<string>): string | undefined {
  if (key === "") return "The key is empty.";
  return repeated.has(key) ? "This key stands twice." : undefined;
}
