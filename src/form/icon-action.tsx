import { ActionIcon } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";

type IconActionProps = {
  icon: Icon;
  /** The accessible name and the tooltip. */
  label: string;
  disabled?: boolean;
  onClick(button: HTMLButtonElement): void;
};

/** A quiet button that shows an icon only. */
export function IconAction({ icon: Shown, label, disabled, onClick }: IconActionProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      c="dimmed"
      size="sm"
      aria-label={label}
      title={label}
      disabled={disabled ?? false}
      onClick={(event) => onClick(event.currentTarget)}
    >
      <Shown size={14} aria-hidden />
    </ActionIcon>
  );
}
