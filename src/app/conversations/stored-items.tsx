import { Button, SegmentedControl } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { conversationItems } from "#api/conversation-items.ts";
import { allIncludes, type Include } from "#api/include.ts";

import { countOf } from "../import/conversation-preview.tsx";
import { DownloadItems } from "./download-items.tsx";
import { IncludeMenu } from "./include-menu.tsx";
import { StoredList } from "./stored-list.tsx";
import { unlessRefused } from "./unless-refused.ts";

import classes from "./stored-items.module.css";

/** The items of a conversation, read a page at a time as they are scrolled to. */
export function StoredItems({ id }: { id: string }) {
  const [order, setOrder] = useState<"asc" | "desc">("asc");
  const [include, setInclude] = useState<readonly Include[]>(allIncludes);
  const query = useInfiniteQuery({
    ...conversationItems(id, { order, include, limit: 100 }),
    retry: unlessRefused,
  });
  const { data, error, hasNextPage, isFetchingNextPage, isPending, fetchNextPage, refetch } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data]);
  const count = countOf(items.length, "item");

  return (
    <section className={classes.stored} aria-labelledby="stored-heading">
      <div className={classes.heading}>
        <h2 id="stored-heading">Items</h2>
        <span className={classes.count} role="status">
          {data && (hasNextPage ? `${count} read so far` : count)}
        </span>
        <div className={classes.controls}>
          <SegmentedControl
            size="xs"
            aria-label="Order"
            value={order}
            onChange={(value) => setOrder(value === "desc" ? "desc" : "asc")}
            data={[
              { value: "asc", label: "Oldest first" },
              { value: "desc", label: "Newest first" },
            ]}
          />
          <IncludeMenu include={include} onChange={setInclude} />
          <DownloadItems id={id} />
        </div>
      </div>
      {isPending && <Lines />}
      {data && items.length === 0 && (
        <p className={classes.empty}>This conversation has no items. “Append items” adds some.</p>
      )}
      <StoredList
        id={id}
        items={items}
        isNumbered={order === "asc"}
        onNearEnd={() => {
          if (hasNextPage && !isFetchingNextPage && !error) void fetchNextPage();
        }}
      />
      {isFetchingNextPage && <Lines />}
      {error && (
        <p className={classes.failure} role="alert">
          {error.message}{" "}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => (data ? fetchNextPage() : refetch())}
          >
            Try again
          </Button>
        </p>
      )}
    </section>
  );
}

function Lines() {
  return (
    <div className={classes.lines} role="status" aria-label="Reading items">
      <span />
      <span />
      <span />
    </div>
  );
}
