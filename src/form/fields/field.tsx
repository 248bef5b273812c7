import { Button, UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type * as z from "zod";

import { emptyValue } from "#schema/empty-value.ts";
import type { FieldHint } from "#schema/field.ts";
import { type Shape, shapeOf } from "#schema/shape.ts";
import { type Path, removeIn, setIn } from "#shared/path.ts";

import { AddButton } from "../add-button.tsx";
import { FieldFrame } from "../field-frame.tsx";
import { isGroupOf } from "../fits.ts";
import { useAt, useFormLink } from "../form-link.ts";
import { IconAction } from "../icon-action.tsx";

import classes from "./field.module.css";

type FieldProps = { schema: z.ZodType; path: Path; label: string; name: string; hint: FieldHint };

/** One key of an object: absent, null or with a value, and the ways from one to the other. */
export function Field({ schema, path, label, name, hint }: FieldProps) {
  const { Body, read, restructure, focus } = useFormLink();
  const shape = shapeOf(schema);
  const { state, isGroup } = useAt(path, (value) => ({
    state: stateOf(shape, value),
    isGroup: isGroupOf(shape, value),
  }));

  const set = (next: unknown) => {
    restructure(path, setIn(read([]), path, next));
    focus(path);
  };
  const remove = () => {
    restructure(path, removeIn(read([]), path));
    focus(path.slice(0, -1));
  };
  const actions = state !== "absent" && (
    <>
      {shape.nullable && state !== "null" && (
        <UnstyledButton
          className={classes.null}
          aria-label={`Set ${label} to null`}
          title="Set to null"
          onClick={() => set(null)}
        >
          null
        </UnstyledButton>
      )}
      {shape.optional && <IconAction icon={IconX} label={`Remove ${label}`} onClick={remove} />}
    </>
  );
  const frame = { path, label, name, help: hint.help, actions };
  if (state === "value" && shape.type === "constant") {
    return (
      <FieldFrame {...frame} help={undefined} kind="line">
        <Body schema={schema} path={path} label={label} hint={hint} />
      </FieldFrame>
    );
  }
  if (state === "absent") {
    return (
      <FieldFrame {...frame} kind="control">
        <AddButton onClick={() => set(emptyValue(schema))}>Add {label}</AddButton>
      </FieldFrame>
    );
  }
  if (state === "null") {
    return (
      <FieldFrame {...frame} kind="control">
        <div className={classes.nothing}>
          <code>null</code>
          <Button
            size="compact-xs"
            variant="default"
            fw={500}
            aria-label={`Set a value for ${label}`}
            onClick={() => set(emptyValue(schema))}
          >
            Set a value
          </Button>
        </div>
      </FieldFrame>
    );
  }
  return (
    <FieldFrame {...frame} kind={isGroup ? "group" : "control"}>
      <Body schema={schema} path={path} label={label} hint={hint} />
    </FieldFrame>
  );
}

function stateOf(shape: Shape, value: unknown): "absent" | "null" | "value" {
  if (value === undefined) return "absent";
  const showsNull = shape.type === "json" || shape.type === "unsupported";
  return value === null && shape.nullable && !showsNull ? "null" : "value";
}
