import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import type * as z from "zod";

import { useShowsAll } from "#ui/preview/shows-all.ts";

import { countInside, type FieldRow, fieldRowsOf } from "./field-rows.ts";
import { FieldTableRow } from "./field-table-row.tsx";

import classes from "./field-table.module.css";

/** What is inside is shown at once as long as it is no more than this. */
const mostUnfolded = 12;

/** Every field that the schema has, with what it takes and what it is for; what is inside unfolds. */
export function FieldTable({ schema }: { schema: z.ZodType }) {
  const showsAll = useShowsAll();
  const rows = useMemo(() => fieldRowsOf(schema), [schema]);
  const foldable = useMemo(() => rows.flatMap(foldableIn), [rows]);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(foldable.filter((row) => countInside(row) <= mostUnfolded).map(pathOf)),
  );
  const isAllOpen = showsAll || foldable.every(({ path }) => open.has(path));

  function toggle(path: string) {
    const next = new Set(open);
    if (!next.delete(path)) next.add(path);
    setOpen(next);
  }

  return (
    <>
      {foldable.length > 0 && !showsAll && (
        <Button
          className={classes.all}
          size="compact-xs"
          variant="default"
          onClick={() => setOpen(new Set(isAllOpen ? [] : foldable.map(pathOf)))}
        >
          {isAllOpen ? "Fold all" : "Unfold all"}
        </Button>
      )}
      <div className={classes.frame}>
        <table className={classes.table} aria-label="Fields">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Takes</th>
              <th scope="col">What for</th>
            </tr>
          </thead>
          <tbody>
            {shownRows(rows, (row) => isAllOpen || open.has(row.path)).map(({ row, depth }) => (
              <FieldTableRow
                key={row.path}
                row={row}
                depth={depth}
                isOpen={isAllOpen || open.has(row.path)}
                onToggle={showsAll ? undefined : toggle}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type Shown = { row: FieldRow; depth: number };

function shownRows(
  rows: readonly FieldRow[],
  isOpen: (row: FieldRow) => boolean,
  depth = 0,
): Shown[] {
  return rows.flatMap((row) => [
    { row, depth },
    ...(isOpen(row) ? shownRows(row.inner, isOpen, depth + 1) : []),
  ]);
}

function foldableIn(row: FieldRow): FieldRow[] {
  return row.inner.length === 0 ? [] : [row, ...row.inner.flatMap(foldableIn)];
}

function pathOf({ path }: FieldRow): string {
  return path;
}
