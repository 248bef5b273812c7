import { Button, Loader, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { allItems } from "#api/conversation-items.ts";
import { type Comparison, compareItems, isAsSent, isChanged } from "#sending/compare-items.ts";

import { ComparedItem } from "./compared-item.tsx";

import classes from "./comparison-pane.module.css";

type Props = {
  conversationId: string;
  sentItems: readonly unknown[];
  /** How many items stood in the conversation before; undefined for a new one. */
  storedBefore: number | undefined;
};

/** So many are drawn at once. */
const pageLength = 100;

/** What was sent beside what is stored: the items are read back, oldest first, with all that can be included. */
export default function ComparisonPane({ conversationId, sentItems, storedBefore = 0 }: Props) {
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: ["conversation-items", conversationId, "compared", storedBefore, sentItems.length],
    queryFn: ({ signal }) => allItems(conversationId, { signal }),
  });
  const [filter, setFilter] = useState<Filter>("all");
  const [length, setLength] = useState(pageLength);
  const found = useMemo(() => {
    const all = data ? compareItems(sentItems, data.slice(storedBefore)) : [];
    return {
      all,
      different: all.filter((comparison) => !isAsSent(comparison)),
      changed: all.filter(isChanged),
    };
  }, [data, sentItems, storedBefore]);
  const shown = found[filter];

  if (isPending) return <Loader size="sm" aria-label="Reading the items back" />;
  return (
    <section className={classes.pane} aria-label="Stored items">
      {error && (
        <p role="alert" className={classes.error}>
          The conversation is there, but its items could not be read back: {error.message}{" "}
          <Button size="compact-xs" variant="default" onClick={() => refetch()}>
            Read again
          </Button>
        </p>
      )}
      {data && found.all.length === 0 && <p>This conversation was created without items.</p>}
      {found.all.length > 0 && (
        <>
          <div className={classes.bar}>
            <SegmentedControl
              size="xs"
              aria-label="Which items"
              value={filter}
              onChange={(value) => setFilter(filters.find((name) => name === value) ?? "all")}
              data={filters.map((value) => ({
                value,
                label: `${filterLabels[value]} (${found[value].length})`,
              }))}
            />
            <Button
              size="compact-xs"
              variant="default"
              loading={isFetching}
              onClick={() => refetch()}
            >
              Read again
            </Button>
          </div>
          <p className={classes.verdict} role="status">
            {verdictOf(found)}
          </p>
        </>
      )}
      <ol className={classes.list} aria-label="Compared items">
        {shown.slice(0, length).map((comparison) => (
          <ComparedItem key={keyOf(comparison)} comparison={comparison} />
        ))}
      </ol>
      {shown.length > length && (
        <Button
          className={classes.more}
          variant="default"
          onClick={() => setLength(length + pageLength)}
        >
          Show more
        </Button>
      )}
    </section>
  );
}

const filters = ["all", "different", "changed"] as const;

type Filter = (typeof filters)[number];

const filterLabels: Record<Filter, string> = {
  all: "All",
  different: "Only differences",
  changed: "Only changes",
};

function verdictOf({ all, different, changed }: Record<Filter, readonly Comparison[]>): string {
  if (changed.length > 0) {
    return `${changed.length} of ${all.length} items are not stored as they were sent.`;
  }
  return different.length > 0
    ? "Every item is stored as it was sent; the API filled in what was not."
    : "Every item is stored to the letter.";
}

function keyOf(comparison: Comparison): string {
  if (comparison.type !== "unsent") return String(comparison.number);
  return `stored ${JSON.stringify(comparison.stored)}`;
}
