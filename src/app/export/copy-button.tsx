import { Button } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconAlertTriangle, IconCheck, IconCopy } from "@tabler/icons-react";

type Props = {
  label: string;
  /** The whole text, made when it is wanted. */
  text(): string;
  isAllowed?: boolean;
};

/** Copies, and says whether that was done: a page that is not served safely may not. */
export function CopyButton({ label, text, isAllowed = true }: Props) {
  const { copy, copied, error } = useClipboard();
  const Icon = copied ? IconCheck : error ? IconAlertTriangle : IconCopy;
  return (
    <Button
      size="compact-sm"
      variant="default"
      disabled={!isAllowed}
      leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
      onClick={() => copy(text())}
    >
      {copied ? "Copied" : error ? "The browser forbids it" : label}
    </Button>
  );
}
