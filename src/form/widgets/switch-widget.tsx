import { Switch } from "@mantine/core";

import { inputProps, type WidgetProps } from "./widget-props.ts";

/** Yes or no. */
export function SwitchWidget(props: WidgetProps) {
  return (
    <Switch
      {...inputProps(props)}
      size="sm"
      checked={props.value === true}
      onChange={(event) => props.onChange(event.currentTarget.checked, false)}
      label={<code>{String(props.value)}</code>}
    />
  );
}
