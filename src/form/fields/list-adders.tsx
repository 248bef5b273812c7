import { Menu } from "@mantine/core";
import type * as z from "zod";

import { emptyValue } from "#schema/empty-value.ts";
import { shapeOf } from "#schema/shape.ts";
import { type Path, setIn } from "#shared/path.ts";

import { AddButton } from "../add-button.tsx";
import { useFormLink } from "../form-link.ts";

import classes from "./list-rows.module.css";

type ListAddersProps = {
  element: z.ZodType;
  path: Path;
  noun: string;
  count: number;
  maximum: number | undefined;
  /** Called before the focus goes to the new row, with the number of rows that must be drawn. */
  reveal(count: number): void;
};

/** Adds a row at the end: one button for each kind of row, or a menu when there are many kinds. */
export function ListAdders({ element, path, noun, count, maximum, reveal }: ListAddersProps) {
  const { read, restructure, focus } = useFormLink();
  const shape = shapeOf(element);
  const kinds =
    shape.type === "union" ? shape.branches : [{ key: "row", label: noun, schema: element }];
  const isFull = maximum !== undefined && count >= maximum;
  const add = (schema: z.ZodType) => {
    const rows = read(path);
    if (!Array.isArray(rows)) return;
    reveal(rows.length + 1);
    restructure(path, setIn(read([]), path, [...rows, emptyValue(schema)]));
    focus([...path, rows.length]);
  };
  return (
    <div className={classes.adders}>
      {kinds.length <= 4 ? (
        kinds.map(({ key, label, schema }) => (
          <AddButton
            key={key}
            aria-label={`Add ${label}`}
            disabled={isFull}
            onClick={() => add(schema)}
          >
            {label}
          </AddButton>
        ))
      ) : (
        // The focus goes to the new row; Escape still brings it back to the button.
        <Menu position="bottom-start" disabled={isFull} returnFocus={false}>
          <Menu.Target>
            <AddButton aria-label={`Add ${noun}`} disabled={isFull}>
              {noun}
            </AddButton>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: "auto" }}>
            {kinds.map(({ key, label, schema }) => (
              <Menu.Item key={key} onClick={() => add(schema)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {maximum !== undefined && (
        <span className={classes.count}>
          {count} of {maximum}
        </span>
      )}
    </div>
  );
}
