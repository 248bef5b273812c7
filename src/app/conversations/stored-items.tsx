import { Button, SegmentedControl } from "@mantine/core";
import { IconListDetails, IconMessages } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";

import { conversationItems } from "#api/conversation-items.ts";
import { allIncludes, type Include } from "#api/include.ts";
import type { RememberedConversation } from "#draft/storage/conversation-history.ts";
import { countOf } from "#shared/count-of.ts";

import { useCommands } from "../commands/offered-commands.ts";
import { Paper } from "../print/paper.tsx";
import { DownloadItems } from "./download-items.tsx";
import { IncludeMenu } from "./include-menu.tsx";
import { StoredList } from "./stored-list.tsx";
import { unlessRefused } from "./unless-refused.ts";
import { useNoteCount } from "./use-note-count.ts";

import classes from "./stored-items.module.css";

const StoredTranscript = lazy(() => import("./stored-transcript.tsx"));

const loadPrinted = () => import("../print/printed-conversation.tsx");

type Props = {
  id: string;
  title: string;
  remembered: RememberedConversation | null | undefined;
};

/** The items of a conversation, read a page at a time as they are scrolled to. */
export function StoredItems({ id, title, remembered }: Props) {
  const [isTranscript, setTranscript] = useState(false);
  const [chosenOrder, setOrder] = useState<"asc" | "desc">("asc");
  // A conversation is read from its beginning.
  const order = isTranscript ? "asc" : chosenOrder;
  const [include, setInclude] = useState<readonly Include[]>(allIncludes);
  const query = useInfiniteQuery({
    ...conversationItems(id, { order, include, limit: 100 }),
    retry: unlessRefused,
  });
  const { data, error, hasNextPage, isFetchingNextPage, isPending, fetchNextPage, refetch } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data]);
  const count = countOf(items.length, "item");
  const canReadMore = hasNextPage && !isFetchingNextPage && !error;
  const readMore = () => void fetchNextPage();
  useNoteCount(remembered, data && !hasNextPage ? items.length : undefined);

  const view = isTranscript ? asItems : asTranscript;
  useCommands(() => [{ ...view, run: () => setTranscript(!isTranscript) }]);

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
            aria-label="View"
            value={isTranscript ? "transcript" : "items"}
            onChange={(value) => setTranscript(value === "transcript")}
            data={[
              { value: "items", label: "Items" },
              { value: "transcript", label: "Transcript" },
            ]}
          />
          {!isTranscript && (
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
          )}
          <IncludeMenu include={include} onChange={setInclude} />
          <DownloadItems id={id} />
        </div>
      </div>
      {isPending && <Lines />}
      {data && items.length === 0 && (
        <p className={classes.empty}>This conversation has no items. “Append items” adds some.</p>
      )}
      {isTranscript ? (
        <Suspense fallback={<Lines />}>
          <StoredTranscript items={items} onReadMore={canReadMore ? readMore : undefined} />
        </Suspense>
      ) : (
        <StoredList
          id={id}
          items={items}
          isNumbered={order === "asc"}
          onNearEnd={() => canReadMore && readMore()}
        />
      )}
      {isFetchingNextPage && <Lines />}
      <Paper
        load={loadPrinted}
        content={{
          title,
          items: order === "asc" ? items : items.toReversed(),
          isWhole: !hasNextPage,
        }}
      />
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

const asTranscript = {
  id: "as-transcript",
  label: "Show as transcript",
  group: "This conversation",
  icon: IconMessages,
  words: "view read",
} as const;

const asItems = {
  id: "as-items",
  label: "Show as items",
  group: "This conversation",
  icon: IconListDetails,
  words: "view json list",
} as const;

function Lines() {
  return (
    <div className={classes.lines} role="status" aria-label="Reading items">
      <span />
      <span />
      <span />
    </div>
  );
}
