import { NativeSelect, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useRef, useState } from "react";

import { AddButton } from "#form/add-button.tsx";
import { IconAction } from "#form/icon-action.tsx";
import { exactNumber } from "#form/json-text.ts";
import { type Path, toPointer } from "#shared/path.ts";
import { unparsed, unparsedText } from "#shared/unparsed.ts";

import { type ValueType, valueTypeOf } from "./filter-tree.ts";

import classes from "./filters.module.css";

type FilterValueProps = {
  path: Path;
  /** Such as "condition 2". */
  name: string;
  value: unknown;
  onChange(next: unknown, typing: boolean): void;
};

const typeNames: readonly { value: ValueType; label: string }[] = [
  { value: "text", label: "Text" },
  { value: "number", label: "Number" },
  { value: "boolean", label: "Yes or no" },
  { value: "list", label: "List" },
];

/** What a comparison compares with; its type is chosen, never guessed from what is typed. */
export function FilterValue({ path, name, value, onChange }: FilterValueProps) {
  const left = useRef(new Map<string, unknown>());
  const type = valueTypeOf(value) ?? "text";
  const choose = (next: string) => {
    left.current.set(type, value);
    onChange(left.current.get(next) ?? converted(value, next), false);
  };
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={`Type of value of ${name}`}
        data={[...typeNames]}
        value={type}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {Array.isArray(value) ? (
        <ListValue path={path} name={name} values={value} onChange={onChange} />
      ) : (
        <div className={classes.value} data-field={toPointer(path)}>
          {typeof value === "boolean" ? (
            <NativeSelect
              size="xs"
              aria-label={`Value of ${name}`}
              data={["true", "false"]}
              value={String(value)}
              onChange={(event) => onChange(event.currentTarget.value === "true", false)}
            />
          ) : (
            <ScalarInput label={`Value of ${name}`} value={value} onChange={onChange} />
          )}
        </div>
      )}
    </>
  );
}

type ListValueProps = Omit<FilterValueProps, "value"> & { values: readonly unknown[] };

function ListValue({ path, name, values, onChange }: ListValueProps) {
  return (
    <div className={classes.values} data-field={toPointer(path)}>
      {values.map((value, index) => {
        const label = `Value ${index + 1} of ${name}`;
        return (
          // Texts and numbers have no identity but their place.
          <div key={index} className={classes.entry} data-field={toPointer([...path, index])}>
            <NativeSelect
              size="xs"
              aria-label={`Type of ${label.toLowerCase()}`}
              data={typeNames.slice(0, 2)}
              value={valueTypeOf(value) ?? "text"}
              onChange={(event) =>
                onChange(values.with(index, converted(value, event.currentTarget.value)), false)
              }
            />
            <ScalarInput
              label={label}
              value={value}
              onChange={(next) => onChange(values.with(index, next), true)}
            />
            <IconAction
              icon={IconX}
              label={`Remove ${label.toLowerCase()}`}
              onClick={() => onChange(values.toSpliced(index, 1), false)}
            />
          </div>
        );
      })}
      <AddButton
        aria-label={`Add value to ${name}`}
        onClick={() => onChange([...values, typeof values.at(-1) === "number" ? 0 : ""], false)}
      >
        Value
      </AddButton>
    </div>
  );
}

type ScalarInputProps = {
  label: string;
  value: unknown;
  onChange(next: unknown, typing: boolean): void;
};

/** Text, or a number as it is typed: what is no exact number yet is kept as it stands. */
function ScalarInput({ label, value, onChange }: ScalarInputProps) {
  const [typed, setTyped] = useState({ text: "", value: undefined as unknown });
  const isText = typeof value === "string";
  const text = unparsedText(value) ?? String(value);
  return (
    <TextInput
      size="xs"
      aria-label={label}
      placeholder={isText ? "Value" : "Number"}
      value={!isText && typed.value === value ? typed.text : text}
      onChange={(event) => {
        const next = isText ? event.currentTarget.value : numberOf(event.currentTarget.value);
        setTyped({ text: event.currentTarget.value, value: next });
        onChange(next, true);
      }}
      inputMode={isText ? "text" : "decimal"}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

function numberOf(text: string): unknown {
  return exactNumber(text) ?? unparsed(text);
}

function converted(value: unknown, type: string): unknown {
  if (type === "list") return typeof value === "boolean" ? [] : [value];
  const single: unknown = Array.isArray(value) ? value[0] : value;
  const text = unparsedText(single) ?? String(single ?? "");
  if (type === "boolean") return text === "true";
  return type === "number" ? numberOf(text) : text;
}
