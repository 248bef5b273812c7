import { Button, Textarea } from "@mantine/core";

import { jsonFault } from "#shared/json-fault.ts";

import { losesDigits } from "../json-text.ts";
import { JsonState } from "./json-widget.tsx";
import { inputProps, type WidgetProps } from "./widget-props.tsx";

import classes from "./widgets.module.css";

/** A string that should hold JSON. It stays the string that was typed; Format rewrites it on request. */
export function JsonTextWidget(props: WidgetProps) {
  const text = String(props.value);
  const canFormat = !losesDigits(text) && !jsonFault(text);
  return (
    <>
      <Textarea
        {...inputProps(props)}
        classNames={{ input: classes.code ?? "" }}
        value={text}
        onChange={(event) => props.onChange(event.currentTarget.value, true)}
        autosize
        minRows={2}
        maxRows={16}
        spellCheck={false}
      />
      <div className={classes.below}>
        <JsonState text={text} />
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          disabled={!canFormat}
          aria-label={`Format ${props.label}`}
          onClick={() => props.onChange(JSON.stringify(JSON.parse(text), null, 2), false)}
        >
          Format
        </Button>
      </div>
    </>
  );
}
