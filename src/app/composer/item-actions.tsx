import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconCopyPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";

import type { DraftItem } from "#draft/document.ts";
import { duplicateItem } from "#draft/operations.ts";
import { newId } from "#shared/ids.ts";

import { useDraftStore } from "../draft-context.tsx";
import { ChangeKindMenu } from "./change-kind-menu.tsx";
import { removeCard } from "./remove-card.ts";
import { useMoveItem } from "./use-move-item.ts";

import classes from "./item-actions.module.css";

type Props = { item: DraftItem; index: number; isLast: boolean };

export function ItemActions({ item, index, isLast }: Props) {
  const store = useDraftStore();
  const move = useMoveItem(item.key);

  return (
    <div className={classes.actions}>
      <Action label="Move up" isDisabled={index === 0} onClick={() => move(index - 1)}>
        <IconArrowUp size={16} stroke={1.75} aria-hidden />
      </Action>
      <Action label="Move down" isDisabled={isLast} onClick={() => move(index + 1)}>
        <IconArrowDown size={16} stroke={1.75} aria-hidden />
      </Action>
      <Action
        label="Duplicate"
        onClick={() =>
          store.getState().change((document) => duplicateItem(document, item.key, newId("item-")))
        }
      >
        <IconCopyPlus size={16} stroke={1.75} aria-hidden />
      </Action>
      <ChangeKindMenu item={item} />
      <Action label="Delete" onClick={() => removeCard(store, item.key)}>
        <IconTrash size={16} stroke={1.75} aria-hidden />
      </Action>
    </div>
  );
}

type ActionProps = { label: string; isDisabled?: boolean; onClick(): void; children: ReactNode };

function Action({ label, isDisabled = false, onClick, children }: ActionProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      // The browser's own: a tooltip of the library for each button is most of what a card costs.
      title={label}
      // Not `disabled`: moving an item to the end would throw the focus away.
      aria-disabled={isDisabled || undefined}
      data-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {children}
    </ActionIcon>
  );
}
