import { Button, Loader } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";

import { conversationItems } from "#api/conversation-items.ts";
import { KindIcon } from "#items/appearance.tsx";
import { recognise } from "#items/recognise.ts";
import { definitionOf } from "#items/registry.ts";

import { JsonText } from "../json/json-text.tsx";

import classes from "./stored-items.module.css";

/** The items of a conversation as the API gives them back, oldest first. */
export function StoredItems({ id }: { id: string }) {
  const items = useInfiniteQuery(conversationItems(id));
  if (items.isPending) return <Loader size="sm" aria-label="Reading the items back" />;
  const stored = items.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <section className={classes.stored} aria-label="Stored items">
      {items.error && (
        <p role="alert" className={classes.error}>
          The conversation was created, but its items could not be read back: {items.error.message}{" "}
          <Button size="compact-xs" variant="default" onClick={() => items.refetch()}>
            Read again
          </Button>
        </p>
      )}
      {!items.error && stored.length === 0 && <p>This conversation was created without items.</p>}
      <ol className={classes.list}>
        {stored.map((item, index) => (
          <StoredItem key={item.id ?? index} item={item} number={index + 1} />
        ))}
      </ol>
      {items.hasNextPage && (
        <Button
          variant="default"
          loading={items.isFetchingNextPage}
          onClick={() => items.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </section>
  );
}

function StoredItem({ item, number }: { item: Record<string, unknown>; number: number }) {
  const kind = recognise(item) ?? "unknown";
  const label = kind === "unknown" ? String(item.type) : definitionOf(kind).label;
  const description = kind === "unknown" ? "" : definitionOf(kind).describe(item);
  return (
    <li>
      <details className={classes.item}>
        <summary className={classes.summary}>
          <span className={classes.number}>{number}</span>
          <KindIcon kind={kind} />
          <span className={classes.label}>{label}</span>
          <span className={classes.description}>{description}</span>
        </summary>
        <JsonText value={item} />
      </details>
    </li>
  );
}
