import { TextInput } from "@mantine/core";
import { useState } from "react";

import { unparsed, unparsedText } from "#shared/unparsed.ts";

import { parseJson } from "../json-text.ts";
import { inputProps, type WidgetProps } from "./widget-props.tsx";

/** A list of numbers on one line, commas between: a JSON list without its brackets. */
export function NumbersWidget(props: WidgetProps) {
  const [typed, setTyped] = useState({ text: "", value: undefined as unknown });
  return (
    <TextInput
      {...inputProps(props)}
      value={typed.value === props.value ? typed.text : textOf(props.value)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const next = numbersOf(text);
        setTyped({ text, value: next });
        props.onChange(next, true);
      }}
      placeholder="1, 2, 3"
      autoComplete="off"
    />
  );
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  return (unparsedText(value) ?? "").replace(/^\[/, "").replace(/\]$/, "");
}

function numbersOf(text: string): unknown {
  const list = parseJson(`[${text}]`);
  const isNumbers = Array.isArray(list) && list.every((element) => typeof element === "number");
  return isNumbers ? list : unparsed(`[${text}]`);
}
