import { UnstyledButton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { memo } from "react";

import classes from "./insert-button.module.css";

type Props = { index: number; onInsert(index: number): void };

/** The thin line between two cards that offers to insert an item there. */
export const InsertButton = memo(function InsertButton({ index, onInsert }: Props) {
  return (
    <UnstyledButton
      className={classes.insert}
      aria-label={`Insert before item ${index + 1}`}
      onClick={() => onInsert(index)}
    >
      <IconPlus size={14} stroke={2} aria-hidden />
    </UnstyledButton>
  );
});
