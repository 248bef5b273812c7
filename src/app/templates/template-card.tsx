import { ActionIcon, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconBulb, IconTemplateOff } from "@tabler/icons-react";
import { useId } from "react";

import type { DraftItem } from "#draft/document.ts";
import { KindIcon } from "#items/appearance.tsx";
import { definitionOf } from "#items/registry.ts";
import { groupBy } from "#shared/group-by.ts";
import { isObject } from "#shared/json.ts";

import { kindLabelOf } from "../problems/place-of.ts";
import type { StartingPoint } from "./starting-point.ts";

import classes from "./template-card.module.css";

/** Items shown in a line each. */
const mostItems = 4;

type Props = {
  point: StartingPoint;
  onChoose(point: StartingPoint): void;
  /** Only the user's own can be taken out. */
  onRemove?(point: StartingPoint): void;
};

/** What a template is and holds; a click anywhere on it begins with it. */
export function TemplateCard({ point, onChoose, onRemove }: Props) {
  const { label, summary, teaches, document } = point;
  const { items } = document;
  const factsId = useId();
  return (
    <li className={classes.card}>
      <div className={classes.heading}>
        <UnstyledButton
          className={classes.choose}
          aria-describedby={factsId}
          data-template
          onClick={() => onChoose(point)}
        >
          {label}
        </UnstyledButton>
        {onRemove && (
          <ActionIcon
            className={classes.remove}
            variant="subtle"
            color="gray"
            title="No longer keep as template"
            aria-label={`No longer keep as template: ${label}`}
            onClick={() => onRemove(point)}
          >
            <IconTemplateOff size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <div id={factsId}>
        {summary && <p className={classes.summary}>{summary}</p>}
        <div className={classes.facts}>
          <span>
            {items.length === 1 ? "1 item" : `${items.length.toLocaleString("en")} items`}
          </span>
          <Kinds items={items} />
        </div>
      </div>
      <ol className={classes.items} aria-label={`First items of ${label}`}>
        {items.slice(0, mostItems).map((item) => (
          <li key={item.key}>
            <KindIcon kind={item.kind} />
            <VisuallyHidden>{kindLabelOf(item)}: </VisuallyHidden>
            <span className={classes.words}>{wordsOf(item)}</span>
          </li>
        ))}
      </ol>
      {teaches && (
        <p className={classes.teaches}>
          <IconBulb size={16} stroke={1.75} aria-hidden />
          {teaches}
        </p>
      )}
    </li>
  );
}

function Kinds({ items }: { items: readonly DraftItem[] }) {
  const kinds = [...groupBy(items, ({ kind }) => kind).values()].flatMap((group) =>
    group.slice(0, 1),
  );
  return (
    <span className={classes.kinds}>
      {kinds.map((item) => (
        <span key={item.kind}>
          <KindIcon kind={item.kind} />
          <VisuallyHidden>{kindLabelOf(item)}, </VisuallyHidden>
        </span>
      ))}
    </span>
  );
}

function wordsOf({ kind, value }: DraftItem): string {
  if (kind === "unknown" || !isObject(value)) return JSON.stringify(value)?.slice(0, 160) ?? "";
  return definitionOf(kind).describe(value) || definitionOf(kind).label;
}
