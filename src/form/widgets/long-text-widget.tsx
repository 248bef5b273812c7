import { Textarea } from "@mantine/core";

import { inputProps, type WidgetProps } from "./widget-props.tsx";

/** Measuring the height of very long text on each key would make typing slow. */
const longestMeasured = 20_000;

/** Text of any length; grows with what is in it. */
export function LongTextWidget(props: WidgetProps) {
  const value = String(props.value);
  return (
    <Textarea
      {...inputProps(props)}
      value={value}
      onChange={(event) => props.onChange(event.currentTarget.value, true)}
      {...(value.length > longestMeasured
        ? { rows: 16 }
        : { autosize: true, minRows: 2, maxRows: 16 })}
    />
  );
}
