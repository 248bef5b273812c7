import { Text, Textarea } from "@mantine/core";
import { useState } from "react";

import { jsonFault } from "#shared/json-fault.ts";

import { formatJson, losesDigits, parseJson } from "../json-text.ts";
import { inputProps, type WidgetProps } from "./widget-props.tsx";

import classes from "./widgets.module.css";

/** Any JSON value as text. Text that is not JSON yet is kept as it is typed. */
export function JsonWidget(props: Omit<WidgetProps, "onType">) {
  const { value, shape, onChange } = props;
  const [typed, setTyped] = useState({ text: "", value: undefined as unknown });
  const text = typed.value === value && value !== undefined ? typed.text : formatJson(value);
  return (
    <>
      {shape.type === "unsupported" && (
        <Text size="xs" c="dimmed">
          This form has no input for a {shape.zodType}; edit it as JSON.
        </Text>
      )}
      <Textarea
        {...inputProps(props)}
        classNames={{ input: classes.code ?? "" }}
        value={text}
        onChange={(event) => {
          const next = parseJson(event.currentTarget.value);
          setTyped({ text: event.currentTarget.value, value: next });
          onChange(next, true);
        }}
        autosize
        minRows={1}
        maxRows={16}
        spellCheck={false}
      />
      <JsonState text={text} quiet />
    </>
  );
}

/** Whether a text is JSON, and if not, where it fails. */
export function JsonState({ text, quiet = false }: { text: string; quiet?: boolean }) {
  const fault = jsonFault(text);
  if (fault) {
    return (
      <Text size="xs" className={classes.bad}>
        Not JSON: {fault.message} (line {fault.line}, column {fault.column})
      </Text>
    );
  }
  if (losesDigits(text)) {
    return (
      <Text size="xs" className={classes.bad}>
        A number here has more digits than JSON readers keep.
      </Text>
    );
  }
  return quiet ? null : (
    <Text size="xs" c="dimmed">
      Valid JSON
    </Text>
  );
}
