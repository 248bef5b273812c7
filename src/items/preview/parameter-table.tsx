import { useMemo } from "react";

import { isObject } from "#shared/json.ts";
import { unparsedText } from "#shared/unparsed.ts";
import { CodeBlock } from "#ui/preview/code-block.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

import { Note } from "./note.tsx";
import { parametersIn } from "./parameters.ts";
import { Section } from "./stack.tsx";

import classes from "./parameter-table.module.css";

type Props = {
  /** A JSON Schema, or whatever stands in its place; nothing is drawn where none is. */
  schema: unknown;
  label: string;
  /** Said of an object without properties. */
  none: string;
};

/** A JSON Schema of an object as a table of its properties; any other schema as JSON. */
export function ParameterTable({ schema, label, none }: Props) {
  const rows = useMemo(() => parametersIn(schema), [schema]);
  const { shown, whole, showAll } = useFirst(rows ?? [], "rows");
  if (schema === undefined || schema === null) return undefined;
  const typed = unparsedText(schema);
  if (typed !== undefined) return <CodeBlock text={typed} label={label} />;
  const isEmpty =
    rows?.length === 0 || (isObject(schema) && Object.keys(schema).every((key) => key === "type"));
  if (isEmpty) return <Note>{none}</Note>;
  const hasDescriptions = rows?.some(({ description }) => description !== "");
  if (!rows) return <JsonBlock value={schema} label={label} />;
  return (
    <Section label={label}>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              {hasDescriptions && <th scope="col">What for</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ path, type, isRequired, description }) => (
              <tr key={path}>
                <th scope="row" dir="auto">
                  {path}
                </th>
                <td>
                  {type}
                  {isRequired || <span className={classes.optional}>, optional</span>}
                </td>
                {hasDescriptions && <td dir="auto">{description}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowAll whole={whole} onClick={showAll} />
    </Section>
  );
}
