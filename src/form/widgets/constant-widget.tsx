import type { WidgetProps } from "./widget-props.tsx";

import classes from "./widgets.module.css";

/** The one value that is allowed. */
export function ConstantWidget({ value }: WidgetProps) {
  return (
    <code className={classes.constant}>
      {typeof value === "string" ? value : JSON.stringify(value)}
    </code>
  );
}
