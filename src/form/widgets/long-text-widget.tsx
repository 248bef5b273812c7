import { Textarea } from "@mantine/core";

import { growing } from "./growing.ts";
import { useTypedText } from "./use-typed-text.ts";
import { inputProps, type WidgetProps } from "./widget-props.tsx";

/** Measuring the height of very long text on each key would make typing slow. */
const longestMeasured = 20_000;

/** Text of any length; grows with what is in it. */
export function LongTextWidget(props: WidgetProps) {
  const isVeryLong = String(props.value).length > longestMeasured;
  return (
    <Textarea
      {...inputProps(props)}
      {...useTypedText<HTMLTextAreaElement>(props)}
      {...(isVeryLong ? { rows: 16 } : growing({ least: 2 }))}
    />
  );
}
