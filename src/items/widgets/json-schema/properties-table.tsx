import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import { AddButton } from "#form/add-button.tsx";
import { useFormLink } from "#form/form-link.ts";
import { rowKeysOf } from "#form/form-memory.ts";
import { RowActions } from "#form/row-actions.tsx";
import { isObject, type JsonObject } from "#shared/json.ts";

import { EnumLines } from "./enum-lines.tsx";
import {
  addProperty,
  isRequired,
  propertiesOf,
  type Property,
  removeProperty,
  renameProperty,
  setRequired,
  withProperties,
} from "./properties.ts";
import { PropertyName } from "./property-name.tsx";
import {
  isObjectSchema,
  isOfType,
  otherKeywords,
  schemaTypes,
  setType,
  typeOf,
} from "./schema-keywords.ts";

import classes from "./properties-table.module.css";

type ChangeSchema = (next: JsonObject, typing: boolean) => void;

type PropertiesTableProps = {
  id: string;
  schema: JsonObject;
  label: string;
  /** What stands before a property's name when it is told apart from others: `address.`. */
  prefix: string;
  onChange: ChangeSchema;
};

/** The properties of an object's schema, one row each; objects and lists inside it nest. */
export function PropertiesTable({ id, schema, label, prefix, onChange }: PropertiesTableProps) {
  const { memory } = useFormLink();
  const [fresh, setFresh] = useState<string>();
  const properties = propertiesOf(schema) ?? [];
  const keys = rowKeysOf(
    memory,
    properties.map((property) => property.schema),
  );

  const replace = (index: number, old: Property, next: JsonObject, typing: boolean) => {
    const key = isObject(old.schema) && memory.rowKeys.get(old.schema);
    if (key) memory.rowKeys.set(next, key);
    onChange(withProperties(schema, properties.with(index, { ...old, schema: next })), typing);
  };
  const move = (index: number, to: number, button: HTMLButtonElement) => {
    const moved = properties
      .toSpliced(index, 1)
      .toSpliced(to, 0, ...properties.slice(index, index + 1));
    onChange(withProperties(schema, moved), false);
    // At the end of its way a row cannot be moved on, and its button keeps no focus.
    const target = button.disabled ? document.getElementById(`${id}-${to}-name`) : button;
    target?.focus();
  };
  const remove = (name: string) => {
    onChange(removeProperty(schema, name), false);
    document.getElementById(id)?.focus();
  };
  const add = () => {
    const { schema: next, name } = addProperty(schema);
    setFresh(name);
    onChange(next, false);
  };
  return (
    <div className={classes.table}>
      {properties.map((property, index) => {
        const { name } = property;
        const full = `${prefix}${name || `property ${index + 1}`}`;
        return (
          <div key={keys[index]} className={classes.row} role="group" aria-label={full}>
            <div className={classes.line}>
              <PropertyName
                id={`${id}-${index}-name`}
                label={`Name of property ${index + 1} of ${label}`}
                name={name}
                isTaken={(other) => properties.some((taken) => taken.name === other)}
                isFresh={name === fresh}
                onRename={(to) => onChange(renameProperty(schema, name, to), true)}
              />
              {isObject(property.schema) ? (
                <TypeSelect
                  schema={property.schema}
                  name={full}
                  onChange={(next) => replace(index, property, next, false)}
                />
              ) : (
                <code>{JSON.stringify(property.schema)}</code>
              )}
              <label className={classes.check}>
                <input
                  type="checkbox"
                  aria-label={`${full} is required`}
                  checked={isRequired(schema, name)}
                  onChange={(event) =>
                    onChange(setRequired(schema, name, event.currentTarget.checked), false)
                  }
                />
                required
              </label>
              <div className={classes.actions}>
                <RowActions
                  name={full}
                  index={index}
                  count={properties.length}
                  onMove={(step, button) => move(index, index + step, button)}
                  onRemove={() => remove(name)}
                />
              </div>
            </div>
            {isObject(property.schema) && (
              <Details
                id={`${id}-${index}`}
                schema={property.schema}
                name={full}
                onChange={(next, typing) => replace(index, property, next, typing)}
              />
            )}
          </div>
        );
      })}
      <div className={classes.line}>
        <AddButton id={id} aria-label={`Add property to ${label}`} onClick={add}>
          Property
        </AddButton>
        <label className={classes.check}>
          <input
            type="checkbox"
            aria-label={`No properties of ${label} but these`}
            checked={schema.additionalProperties === false}
            onChange={(event) => {
              const { additionalProperties: _old, ...rest } = schema;
              const isClosed = event.currentTarget.checked;
              onChange(isClosed ? { ...schema, additionalProperties: false } : rest, false);
            }}
          />
          no properties but these
        </label>
        {prefix === "" && <OtherKeywords schema={schema} also={"description" in schema ? 1 : 0} />}
      </div>
    </div>
  );
}

type DetailsProps = { id: string; schema: JsonObject; name: string; onChange: ChangeSchema };

/** What a schema says beside its type. */
function Details({ id, schema, name, onChange }: DetailsProps) {
  const { description, items } = schema;
  const element = isObject(items) ? items : {};
  const setElement: ChangeSchema = (next, typing) => onChange({ ...schema, items: next }, typing);
  return (
    <>
      {(description === undefined || typeof description === "string") && (
        <TextInput
          size="xs"
          aria-label={`Description of ${name}`}
          placeholder="Description"
          value={description ?? ""}
          onChange={(event) => {
            const { description: _old, ...rest } = schema;
            const text = event.currentTarget.value;
            onChange(text === "" ? rest : { ...schema, description: text }, true);
          }}
          autoComplete="off"
        />
      )}
      <OtherKeywords schema={schema} />
      {isOfType(schema, "string") && <EnumLines schema={schema} name={name} onChange={onChange} />}
      {isObjectSchema(schema) && propertiesOf(schema) && (
        <div className={classes.nested}>
          <PropertiesTable
            id={id}
            schema={schema}
            label={name}
            prefix={`${name}.`}
            onChange={onChange}
          />
        </div>
      )}
      {isOfType(schema, "array") && (items === undefined || isObject(items)) && (
        <div className={classes.nested}>
          <div className={classes.line}>
            <span className={classes.check}>each is</span>
            <TypeSelect
              schema={element}
              name={`entries of ${name}`}
              onChange={(next) => setElement(next, false)}
            />
          </div>
          {items !== undefined && (
            <Details id={`${id}-items`} schema={element} name={`${name}[]`} onChange={setElement} />
          )}
        </div>
      )}
    </>
  );
}

type TypeSelectProps = { schema: JsonObject; name: string; onChange(next: JsonObject): void };

function TypeSelect({ schema, name, onChange }: TypeSelectProps) {
  const type = typeOf(schema);
  return (
    <NativeSelect
      size="xs"
      aria-label={`Type of ${name}`}
      data={type === undefined ? ["see JSON", ...schemaTypes] : [...schemaTypes]}
      value={type ?? "see JSON"}
      onChange={(event) => onChange(setType(schema, event.currentTarget.value))}
    />
  );
}

function OtherKeywords({ schema, also = 0 }: { schema: JsonObject; also?: number }) {
  const count = otherKeywords(schema).length + also;
  if (count === 0) return null;
  return (
    <span className={classes.others}>
      {count} more {count === 1 ? "keyword" : "keywords"}, see JSON
    </span>
  );
}
