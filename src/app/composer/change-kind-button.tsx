import { ActionIcon } from "@mantine/core";
import { IconTransform } from "@tabler/icons-react";
import type { ComponentProps } from "react";

export function ChangeKindButton(props: ComponentProps<"button">) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label="Change kind"
      title="Change kind"
      {...props}
    >
      <IconTransform size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
