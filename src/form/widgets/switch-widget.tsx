import { Switch } from "@mantine/core";

import type { WidgetProps } from "./widget-props.tsx";

/** Yes or no. */
export function SwitchWidget(props: WidgetProps) {
  return (
    <Switch
      id={props.id}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      error={props.isInvalid}
      size="sm"
      checked={props.value === true}
      onChange={(event) => props.onChange(event.currentTarget.checked, false)}
      label={<code>{String(props.value)}</code>}
    />
  );
}
