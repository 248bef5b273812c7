import { Textarea } from "@mantine/core";
import { useState } from "react";

import { formatJson, parseJson } from "../json-text.ts";

import classes from "./widgets.module.css";

type RecordValueProps = {
  id: string;
  label: string;
  value: unknown;
  isText: boolean;
  onChange(next: unknown): void;
};

/** The value of one pair: plain text where the schema wants text, else JSON. */
export function RecordValue({ id, label, value, isText, onChange }: RecordValueProps) {
  const [typed, setTyped] = useState({ text: "", value: undefined as unknown });
  const isPlain = isText && typeof value === "string";
  const json = typed.value === value && value !== undefined ? typed.text : formatJson(value);
  return (
    <Textarea
      id={id}
      aria-label={label}
      placeholder={isPlain ? "Value" : "JSON"}
      value={isPlain ? value : json}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const next = isPlain ? text : parseJson(text);
        setTyped({ text, value: next });
        onChange(next);
      }}
      classNames={{ input: isPlain ? "" : (classes.code ?? "") }}
      autosize
      minRows={1}
      maxRows={12}
      spellCheck={false}
    />
  );
}
