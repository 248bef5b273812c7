import { TextInput } from "@mantine/core";

import { inputProps, type WidgetProps } from "./widget-props.tsx";

/** A web address. Not `type="url"`: the browser would trim what is typed. */
export function UrlWidget(props: WidgetProps) {
  return (
    <TextInput
      {...inputProps(props)}
      value={String(props.value)}
      onChange={(event) => props.onChange(event.currentTarget.value, true)}
      inputMode="url"
      placeholder="https://"
      autoComplete="off"
      spellCheck={false}
    />
  );
}
