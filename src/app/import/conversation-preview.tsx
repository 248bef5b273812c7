import { KindIcon } from "#items/appearance.tsx";
import { definitionOf } from "#items/registry.ts";
import { countOf } from "#shared/count-of.ts";
import { groupBy } from "#shared/group-by.ts";
import { inDigits } from "#shared/in-digits.ts";
import { isObject } from "#shared/json.ts";

import type { ImportedConversation, ImportedItem } from "./reading-messages.ts";

import classes from "./conversation-preview.module.css";

/** Items shown as they will stand in the list. */
const mostItems = 6;

/** What a conversation holds: its kinds by number, and its first items in a line each. */
export function ConversationPreview({ conversation }: { conversation: ImportedConversation }) {
  const { items, metadata } = conversation;
  const kinds = [...groupBy(items, ({ kind }) => kind)];
  return (
    <div className={classes.preview}>
      <ul className={classes.kinds} aria-label="Kinds of items">
        {kinds.map(([kind, { length }]) => (
          <li key={kind}>
            <KindIcon kind={kind} />
            {inDigits(length)} × {labelOf(kind)}
          </li>
        ))}
        {metadata.length > 0 && <li>{countOf(metadata.length, "metadata pair")}</li>}
      </ul>
      <ol className={classes.items} aria-label="First items">
        {items.slice(0, mostItems).map((item, index) => (
          <li key={index}>
            <KindIcon kind={item.kind} />
            <span className={classes.label}>{labelOf(item.kind)}</span>
            <span className={classes.words}>{wordsOf(item)}</span>
          </li>
        ))}
      </ol>
      {items.length > mostItems && (
        <p className={classes.more}>
          and {countOf(items.length - mostItems, "more item", "more items")}
        </p>
      )}
    </div>
  );
}

function labelOf(kind: ImportedItem["kind"]): string {
  return kind === "unknown" ? "Unknown item" : definitionOf(kind).label;
}

function wordsOf({ kind, value }: ImportedItem): string {
  if (kind === "unknown" || !isObject(value)) return JSON.stringify(value)?.slice(0, 160) ?? "";
  return definitionOf(kind).describe(value);
}
