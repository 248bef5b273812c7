import { Group, Text } from "@mantine/core";

import { NumberWidget } from "#form/widgets/number-widget.tsx";
import type { WidgetProps } from "#form/widgets/widget-props.tsx";

import { durationOf } from "./duration.ts";

/** A length of time in milliseconds, with what it means in larger units beside it. */
export function MillisecondsWidget(props: WidgetProps) {
  const { value } = props;
  const duration = durationOf(value);
  return (
    <Group gap={8}>
      <NumberWidget {...props} />
      <Text size="xs" c="dimmed">
        {duration === undefined ? "ms" : `ms = ${duration}`}
      </Text>
    </Group>
  );
}
