import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import { inputProps, type WidgetProps } from "./widget-props.tsx";

/** Text on one line. A value with line breaks would lose them in an input, so it gets an area. */
export function TextWidget(props: WidgetProps) {
  const value = String(props.value);
  const [isArea, setArea] = useState(false);
  if (!isArea && /[\r\n]/.test(value)) setArea(true);
  const shared = {
    ...inputProps(props),
    value,
    autoComplete: "off",
    spellCheck: false,
  };
  return isArea ? (
    <Textarea
      {...shared}
      onChange={(event) => props.onChange(event.currentTarget.value, true)}
      autosize
      maxRows={16}
    />
  ) : (
    <TextInput {...shared} onChange={(event) => props.onChange(event.currentTarget.value, true)} />
  );
}
