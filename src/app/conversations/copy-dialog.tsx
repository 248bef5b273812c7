import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter/use-browser-location";

import { allItems } from "#api/conversation-items.ts";
import { storedConversation } from "#api/stored-conversation.ts";
import { countOf } from "#shared/count-of.ts";
import { Modal } from "#ui/modal.tsx";

import { copyTitle } from "../drafts/copy-title.ts";
import { useLibrary } from "../drafts/library-context.tsx";
import { groupRemarks } from "../import/group-remarks.ts";
import { ImportReport } from "../import/import-report.tsx";
import { draftAddress } from "../routes/addresses.ts";
import { copyOf } from "./copy-of.ts";

import classes from "./copy-dialog.module.css";

type Props = { id: string; title: string; onClose(): void };

/** Reads the whole conversation, says what has to be changed so that it can be sent again, and makes a draft of it. */
export function CopyDialog({ id, title, onClose }: Props) {
  const queries = useQueryClient();
  const library = useLibrary();
  const [read, setRead] = useState(0);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ["conversation-copy", id],
    async queryFn({ signal }) {
      const items = await allItems(id, { signal, onPage: setRead });
      const { metadata } = await queries.fetchQuery(storedConversation(id));
      return { ...copyOf({ items, metadata }), storedCount: items.length };
    },
    retry: false,
    // It may have changed when the dialog is opened again.
    gcTime: 0,
  });
  const making = useMutation({
    mutationFn: (document: NonNullable<typeof data>["document"]) =>
      library.create({ name: title === id ? "" : copyTitle(title), document }),
    onSuccess: (draft) => navigate(draftAddress(draft)),
  });

  return (
    <Modal title="Edit a copy" onClose={onClose}>
      <div className={classes.body}>
        <div role="status" className={classes.status}>
          {isFetching && `Reading the conversation: ${countOf(read, "item")} so far…`}
          {data && !isFetching && summaryOf(data.storedCount, data.document.items.length)}
        </div>
        {error && !isFetching && (
          <p role="alert" className={classes.failure}>
            The conversation could not be read: {error.message}{" "}
            <Button size="compact-xs" variant="default" onClick={() => refetch()}>
              Try again
            </Button>
          </p>
        )}
        {data && !isFetching && (
          <>
            <div className={classes.report}>
              <ImportReport groups={groupRemarks(data.remarks)} />
            </div>
            <p className={classes.hint}>
              The copy becomes a new draft of your own. The stored conversation stays as it is.
            </p>
            <div className={classes.actions}>
              <Button loading={making.isPending} onClick={() => making.mutate(data.document)}>
                Open as a new draft
              </Button>
              {making.error && <span role="alert">{making.error.message}</span>}
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}

function summaryOf(stored: number, copied: number): string {
  return stored === copied
    ? `${countOf(stored, "item")} read.`
    : `${countOf(stored, "item")} read, ${countOf(copied, "item")} in the copy.`;
}
