import { type ObjectField, shapeOf, type ShapeOfType } from "#schema/shape.ts";
import { isObject } from "#shared/json.ts";

import { type BodyProps, useAt, useFormLink } from "../form-link.ts";
import { useFaultyKeys } from "../form-problems.ts";
import { ConstantField } from "./constant-field.tsx";
import { Field } from "./field.tsx";
import { MoreFields } from "./more-fields.tsx";
import { UnknownFields } from "./unknown-fields.tsx";

import classes from "./object-fields.module.css";

/** The keys of an object: required and initial ones first, then what is there, what could be, and what nobody knows. */
export function ObjectFields({ schema, path }: BodyProps) {
  const { extensions, problems } = useFormLink();
  const shape = shapeOf(schema);
  const keys = useAt(path, (value) => (isObject(value) ? Object.keys(value) : []));
  const faulty = useFaultyKeys(problems, path);
  if (shape.type !== "object") return null;

  const { required, shown, offered, unknown } = sort(shape, keys, faulty);
  const Aid = shape.aid && extensions.aids[shape.aid];
  return (
    <div className={classes.fields}>
      {Aid && <Aid path={path} />}
      {[...required, ...shown].map((field) => {
        const { key, label, hint } = field;
        const props = { schema: field.schema, path: [...path, key], label, name: key, hint };
        return isConstant(field) ? (
          <ConstantField key={key} {...props} />
        ) : (
          <Field key={key} {...props} />
        );
      })}
      {unknown.length > 0 && <UnknownFields path={path} keys={unknown} />}
      {offered.length > 0 && <MoreFields path={path} fields={offered} />}
    </div>
  );
}

function isConstant({ schema }: ObjectField): boolean {
  return shapeOf(schema).type === "constant";
}

/** An absent optional field is offered at the end, or drawn in its place when a problem names it. */
function sort(
  { fields }: ShapeOfType<"object">,
  keys: readonly string[],
  faulty: readonly unknown[],
) {
  const isShown = ({ key }: ObjectField) => keys.includes(key) || faulty.includes(key);
  const isRequired = (field: ObjectField) =>
    !shapeOf(field.schema).optional || Boolean(field.hint.initial && isShown(field));
  const optional = fields.filter((field) => !isRequired(field));
  return {
    required: fields.filter(isRequired),
    shown: optional.filter(isShown).sort((a, b) => Number(isConstant(a)) - Number(isConstant(b))),
    offered: optional
      .filter((field) => !isShown(field))
      .sort((a, b) => Number(b.hint.common ?? false) - Number(a.hint.common ?? false)),
    unknown: keys.filter((key) => !fields.some((field) => field.key === key)),
  };
}
