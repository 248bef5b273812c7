import { TextInput } from "@mantine/core";
import { useState } from "react";

import { exactNumber } from "../json-text.ts";
import { inputProps, type WidgetProps } from "./widget-props.tsx";

/** A number as it is typed: what is no exact number yet stays text, in the input and in the document. */
export function NumberWidget(props: WidgetProps) {
  const { value, shape, onChange } = props;
  const [typed, setTyped] = useState({ text: "", value: undefined as unknown });
  return (
    <TextInput
      {...inputProps(props)}
      value={typed.value === value ? typed.text : String(value)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const next = exactNumber(text) ?? text;
        setTyped({ text, value: next });
        onChange(next, true);
      }}
      inputMode={shape.type === "number" && shape.integer ? "numeric" : "decimal"}
      autoComplete="off"
      maw={240}
    />
  );
}
