import { useId } from "react";

import type { Writer } from "#formats/write/writer.ts";
import { groupBy } from "#shared/group-by.ts";

import classes from "./format-select.module.css";

type Props = {
  formats: readonly Pick<Writer, "format" | "label" | "group">[];
  value: string;
  onChange(format: string): void;
};

/** Formats to choose from, in their groups. */
export function FormatSelect({ formats, value, onChange }: Props) {
  const id = useId();
  const groups = [...groupBy(formats, ({ group }) => group)];
  return (
    <span className={classes.field}>
      <label htmlFor={id}>Format</label>
      <select
        id={id}
        className={classes.select}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {groups.map(([group, members]) => (
          <optgroup key={group} label={group}>
            {members.map(({ format, label }) => (
              <option key={format} value={format}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
