import { Button } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconChevronRight, IconCopy } from "@tabler/icons-react";
import { memo } from "react";

import type { StoredItem } from "#api/item-list.ts";
import { KindIcon } from "#items/appearance.tsx";
import { recognise } from "#items/recognise.ts";
import { definitionOf } from "#items/registry.ts";

import { CopyButton } from "../export/copy-button.tsx";
import { JsonText } from "../json/json-text.tsx";
import { DeleteItem } from "./delete-item.tsx";

import classes from "./stored-row.module.css";

type Props = {
  conversationId: string;
  item: StoredItem;
  number: number | undefined;
  rowKey: string;
  isOpen: boolean;
  onToggle(key: string): void;
};

/** One item in a line; its JSON and what can be done with it when it is opened. */
export const StoredRow = memo(function StoredRow(props: Props) {
  const { conversationId, item, number, rowKey, isOpen, onToggle } = props;
  const kind = recognise(item) ?? "unknown";
  const label = kind === "unknown" ? String(item.type) : definitionOf(kind).label;
  const description = kind === "unknown" ? "" : definitionOf(kind).describe(item);
  return (
    <>
      <button
        type="button"
        className={classes.line}
        aria-expanded={isOpen}
        data-stored-line
        onClick={() => onToggle(rowKey)}
      >
        <IconChevronRight size={16} stroke={1.75} aria-hidden className={classes.chevron} />
        {number !== undefined && <span className={classes.number}>{number}</span>}
        <KindIcon kind={kind} />
        <span className={classes.label}>{label}</span>
        <span className={classes.description}>{description}</span>
      </button>
      {isOpen && (
        <div className={classes.detail}>
          <div className={classes.actions}>
            {item.id !== undefined && <CopyId id={item.id} />}
            <CopyButton label="Copy JSON" text={() => JSON.stringify(item, null, 2)} />
            {item.id !== undefined && (
              <DeleteItem conversationId={conversationId} itemId={item.id} />
            )}
          </div>
          <div className={classes.json} role="region" aria-label={`JSON of ${label}`} tabIndex={0}>
            <JsonText value={item} />
          </div>
        </div>
      )}
    </>
  );
});

function CopyId({ id }: { id: string }) {
  const { copied, copy } = useClipboard();
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <Button
      size="compact-sm"
      variant="default"
      className={classes.id}
      aria-label={copied ? "Copied" : `Copy id: ${id}`}
      leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
      onClick={() => copy(id)}
    >
      {copied ? "Copied" : id}
    </Button>
  );
}
