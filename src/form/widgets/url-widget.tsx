import { TextInput } from "@mantine/core";

import { useTypedText } from "./use-typed-text.ts";
import { inputProps, type WidgetProps } from "./widget-props.tsx";

/** A web address. Not `type="url"`: the browser would trim what is typed. */
export function UrlWidget(props: WidgetProps) {
  return (
    <TextInput
      {...inputProps(props)}
      {...useTypedText<HTMLInputElement>(props)}
      inputMode="url"
      placeholder="https://"
      autoComplete="off"
      spellCheck={false}
    />
  );
}
