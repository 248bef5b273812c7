import { Code } from "@mantine/core";

import type { WidgetProps } from "./widget-props.tsx";

/** The one value that is allowed. */
export function ConstantWidget({ value }: WidgetProps) {
  return <Code>{typeof value === "string" ? value : JSON.stringify(value)}</Code>;
}
