import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";

import { ApiError } from "#api/api-error.ts";
import { serverStatus } from "#api/status.ts";
import type { RememberedConversation } from "#draft/storage/conversation-history.ts";

import { useDrafts } from "../drafts/library-context.tsx";
import { conversationsAddress, draftAddress } from "../routes/addresses.ts";
import { isNotFound } from "./unless-refused.ts";

import classes from "./conversation-failure.module.css";

type Props = {
  error: Error;
  remembered: RememberedConversation | null | undefined;
  isRetrying: boolean;
  onRetry(): void;
};

/** Why the conversation cannot be shown, and what is left to do. */
export function ConversationFailure({ error, remembered, isRetrying, onRetry }: Props) {
  const hasDraft = useDrafts()?.some(({ id }) => id === remembered?.draftId);
  const { status, code } = error instanceof ApiError ? error.details : {};
  return (
    <main className={classes.failure}>
      <div role="alert">
        <h2>{isNotFound(error) ? "This conversation is not there" : "It could not be read"}</h2>
        {isNotFound(error) && <NotThere remembered={remembered} />}
        <p>
          {error.message} <code>{[status || "", code].filter(Boolean).join(" · ")}</code>
        </p>
        <div className={classes.ways}>
          <Button variant="default" loading={isRetrying} onClick={onRetry}>
            Try again
          </Button>
          {hasDraft && remembered?.draftId !== undefined && (
            <Button component={Link} href={draftAddress(remembered.draftId)} variant="default">
              Open its draft
            </Button>
          )}
          <Button component={Link} href={conversationsAddress} variant="default">
            All conversations
          </Button>
        </div>
      </div>
    </main>
  );
}

function NotThere({ remembered }: Pick<Props, "remembered">) {
  const { data } = useQuery(serverStatus);
  const before = remembered?.upstream;
  if (before && data && before.host !== data.upstream.host) {
    return (
      <p>
        It was {remembered.origin} at <code>{nameOf(before)}</code>, and the server now speaks to{" "}
        <code>{nameOf(data.upstream)}</code>.
      </p>
    );
  }
  return <p>It was deleted, or belongs to another project or another API.</p>;
}

function nameOf({ kind, host }: { kind: string; host: string }): string {
  return kind === "sandbox" ? "the sandbox" : host;
}
