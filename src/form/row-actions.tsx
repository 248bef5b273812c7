import { IconArrowDown, IconArrowUp, IconCopy, IconX } from "@tabler/icons-react";

import { IconAction } from "./icon-action.tsx";

type Props = {
  /** What the row is called in its buttons' names. */
  name: string;
  index: number;
  count: number;
  /** The button is the one that was pressed, which may keep the focus. */
  onMove(step: 1 | -1, button: HTMLButtonElement): void;
  onDuplicate?(): void;
  onRemove(): void;
};

/** What can be done to one row of several. */
export function RowActions({ name, index, count, onMove, onDuplicate, onRemove }: Props) {
  return (
    <>
      <IconAction
        icon={IconArrowUp}
        label={`Move ${name} up`}
        disabled={index === 0}
        onClick={(button) => onMove(-1, button)}
      />
      <IconAction
        icon={IconArrowDown}
        label={`Move ${name} down`}
        disabled={index === count - 1}
        onClick={(button) => onMove(1, button)}
      />
      {onDuplicate && (
        <IconAction icon={IconCopy} label={`Duplicate ${name}`} onClick={onDuplicate} />
      )}
      <IconAction icon={IconX} label={`Remove ${name}`} onClick={onRemove} />
    </>
  );
}
