import { Button } from "@mantine/core";
import type * as z from "zod";

import type { FieldHint } from "#schema/field.ts";
import { shapeOf } from "#schema/shape.ts";
import { type Path, setIn } from "#shared/path.ts";

import { FieldFrame } from "../field-frame.tsx";
import { useAt, useFieldProblems, useFormLink } from "../form-link.ts";
import { Field } from "./field.tsx";

import classes from "./field.module.css";

type ConstantFieldProps = {
  schema: z.ZodType;
  path: Path;
  label: string;
  name: string;
  hint: FieldHint;
};

/** A fixed value: not drawn while it is required and right, mended with one click when it is wrong. */
export function ConstantField(props: ConstantFieldProps) {
  const { schema, path, label, name } = props;
  const { read, restructure, focus } = useFormLink();
  const value = useAt(path, (found) => found);
  const problems = useFieldProblems(path, "within");
  const shape = shapeOf(schema);
  if (shape.type !== "constant") return null;

  const isRight = value === shape.value || (value === null && shape.nullable);
  if (isRight && !shape.optional && problems.length === 0) return null;
  if (isRight || (value === undefined && shape.optional)) return <Field {...props} />;
  return (
    <FieldFrame path={path} label={label} name={name} kind="control">
      <div className={classes.nothing}>
        <code>{value === undefined ? "missing" : JSON.stringify(value)}</code>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            restructure(path, setIn(read([]), path, shape.value));
            focus(path.slice(0, -1));
          }}
        >
          Set to &apos;{String(shape.value)}&apos;
        </Button>
      </div>
    </FieldFrame>
  );
}
