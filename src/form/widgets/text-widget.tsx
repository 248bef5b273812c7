import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import { useAt } from "../form-link.ts";
import { growing } from "./growing.ts";
import { useTypedText } from "./use-typed-text.ts";
import { inputProps, type WidgetProps } from "./widget-props.tsx";

/** Text on one line. A value with line breaks would lose them in an input, so it gets an area. */
export function TextWidget(props: WidgetProps) {
  const [isArea, setArea] = useState(false);
  const isBroken = useAt(props.path, (value) => /[\r\n]/.test(String(value)));
  if (isBroken && !isArea) setArea(true);
  return isArea ? <Area {...props} /> : <Line {...props} />;
}

const plain = { autoComplete: "off", spellCheck: false };

function Area(props: WidgetProps) {
  const typed = useTypedText<HTMLTextAreaElement>(props);
  return <Textarea {...inputProps(props)} {...plain} {...typed} {...growing({ least: 1 })} />;
}

function Line(props: WidgetProps) {
  const typed = useTypedText<HTMLInputElement>(props);
  return <TextInput {...inputProps(props)} {...plain} {...typed} />;
}
