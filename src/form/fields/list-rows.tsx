import { Button } from "@mantine/core";
import { useState } from "react";
import type * as z from "zod";

import { shapeOf, type ShapeOfType } from "#schema/shape.ts";
import type { Path } from "#shared/path.ts";

import { type BodyProps, useAt, useFormLink } from "../form-link.ts";
import { rowKeysOf } from "../form-memory.ts";
import { ListAdders } from "./list-adders.tsx";
import { ListRow } from "./list-row.tsx";

import classes from "./list-rows.module.css";

const rowsAtOnce = 50;

/** More rows than this start folded, so that a long list is a table of contents. */
const mostOpen = 3;

/** The rows of a list in order, and what can be added to it. */
export function ListRows({ schema, path, label }: BodyProps) {
  const { memory } = useFormLink();
  const keys = useAt(path, (value) => (Array.isArray(value) ? rowKeysOf(memory, value) : []));
  const [limit, setLimit] = useState(rowsAtOnce);
  // A row that comes later is one to fill in: it starts open.
  const [folded] = useState(() => new Set(keys.length > mostOpen ? keys : []));
  const shape = shapeOf(schema);
  if (shape.type !== "list") return null;
  const { element, maximum } = shape;
  const noun = nounOf(shape, label);
  return (
    <div className={classes.list}>
      {keys.slice(0, limit).map((key, index) => (
        <ListRow
          key={key}
          schema={element}
          path={[...path, index]}
          noun={noun}
          count={keys.length}
          startsOpen={!folded.has(key)}
        />
      ))}
      {keys.length > limit && (
        <Button
          size="compact-xs"
          variant="subtle"
          data-reveal
          onClick={() => setLimit(limit + rowsAtOnce)}
        >
          Show {Math.min(rowsAtOnce, keys.length - limit)} more of {keys.length}
        </Button>
      )}
      <ListAdders
        element={element}
        path={path}
        noun={noun}
        count={keys.length}
        maximum={maximum}
        reveal={(count) => setLimit(Math.max(limit, count))}
      />
    </div>
  );
}

export type RowProps = {
  schema: z.ZodType;
  path: Path;
  noun: string;
  count: number;
  startsOpen: boolean;
};

/** What one row is called: by its schema's title, else the label in the singular. */
function nounOf(shape: ShapeOfType<"list">, label: string): string {
  const element = shapeOf(shape.element);
  if (element.type === "object" && element.title) return element.title;
  if (label.endsWith("ies")) return `${label.slice(0, -3)}y`;
  if (/[^s]s$/.test(label)) return label.slice(0, -1);
  return element.type === "union" || element.type === "object" ? "Part" : "Entry";
}
