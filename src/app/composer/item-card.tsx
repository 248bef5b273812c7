import { UnstyledButton } from "@mantine/core";
import { IconChevronRight, IconGripVertical } from "@tabler/icons-react";
import { memo, useId, useRef } from "react";

import type { DraftItem } from "#draft/document.ts";
import { colorOf, KindIcon } from "#items/appearance.tsx";
import { definitionOf } from "#items/registry.ts";
import { isObject } from "#shared/json.ts";

import { isPressed, ofCard } from "../commands/shortcuts.ts";
import { kindLabelOf } from "../problems/place-of.ts";
import { useItemProblems } from "../problems/use-item-problems.ts";
import { cardId, type Reveal } from "../problems/use-reveal.ts";
import { AddOutput } from "./add-output.tsx";
import { ItemActions } from "./item-actions.tsx";
import { ItemForm } from "./item-form.tsx";
import { ProblemMark } from "./problem-mark.tsx";
import { useDragToReorder } from "./use-drag-to-reorder.ts";
import { useFixInItem } from "./use-fix-in-item.ts";
import { useMoveItem } from "./use-move-item.ts";

import classes from "./item-card.module.css";

type Props = {
  item: DraftItem;
  index: number;
  isLast: boolean;
  isOpen: boolean;
  /** A call that waits for its output. */
  isUnanswered: boolean;
  onToggle(key: string): void;
  onReveal: Reveal;
};

export const ItemCard = memo(function ItemCard(props: Props) {
  const { item, index, isLast, isOpen, isUnanswered, onToggle, onReveal } = props;
  const { key, kind } = item;
  const cardRef = useRef<HTMLDivElement>(null);
  const handleRef = useRef<HTMLSpanElement>(null);
  const edge = useDragToReorder({ cardRef, handleRef, itemKey: key, index });
  const move = useMoveItem(key);
  const panelId = useId();
  const problems = useItemProblems(item);
  const onFix = useFixInItem(key, onReveal);
  const label = kindLabelOf(item);

  function onKeyDown(event: React.KeyboardEvent) {
    const isUp = isPressed(event, ofCard.moveUp);
    if (!isUp && !isPressed(event, ofCard.moveDown)) return;
    event.preventDefault();
    move(isUp ? index - 1 : index + 1);
  }

  return (
    <div
      ref={cardRef}
      id={cardId(key)}
      role="group"
      aria-label={`Item ${index + 1}: ${label}`}
      className={classes.card}
      data-edge={edge}
      data-open={isOpen || undefined}
      style={{ "--group-color": colorOf(kind) } as React.CSSProperties}
    >
      <div className={classes.header}>
        <span
          ref={handleRef}
          className={classes.handle}
          title="Drag to reorder, or Alt+↑ and Alt+↓"
        >
          <IconGripVertical size={16} stroke={1.75} aria-hidden />
        </span>
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={panelId}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          data-card-toggle
          onClick={() => onToggle(key)}
          onKeyDown={onKeyDown}
        >
          <IconChevronRight size={16} aria-hidden className={classes.chevron} />
          <span className={classes.number}>{index + 1}</span>
          <KindIcon kind={kind} />
          <span className={classes.label}>{label}</span>
          <Description item={item} />
          <ProblemMark problems={problems} />
        </UnstyledButton>
        <Actions item={item} index={index} isLast={isLast} />
      </div>
      <div id={panelId} className={classes.panel} hidden={!isOpen}>
        {isOpen && <ItemForm item={item} problems={problems} onFix={onFix} />}
        {isOpen && isUnanswered && <AddOutput item={item} index={index} onReveal={onReveal} />}
      </div>
    </div>
  );
});

/** What can be done with an item does not change with what is typed into it. */
const Actions = memo(
  ItemActions,
  (before, after) =>
    before.item.key === after.item.key &&
    before.item.kind === after.item.kind &&
    before.index === after.index &&
    before.isLast === after.isLast,
);

function Description({ item: { kind, value } }: { item: DraftItem }) {
  const text =
    kind === "unknown"
      ? JSON.stringify(value)?.slice(0, 160)
      : isObject(value) && definitionOf(kind).describe(value);
  return <span className={classes.description}>{text}</span>;
}
