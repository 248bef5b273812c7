import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"button">, "disabled"> & { disabled?: boolean };

/** Adds one more to what stands above it. As a menu's target it takes what the menu hands down. */
export function AddButton(props: Props) {
  return (
    <Button
      size="compact-xs"
      variant="default"
      fw={500}
      leftSection={<IconPlus size={12} aria-hidden />}
      {...props}
    />
  );
}
