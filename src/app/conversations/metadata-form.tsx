import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { ApiError } from "#api/api-error.ts";
import type { Conversation } from "#api/conversation.ts";
import { storedConversation } from "#api/stored-conversation.ts";
import { updateMetadata } from "#api/update-metadata.ts";
import { toMetadata } from "#draft/to-body.ts";

import { DraftProvider, useDraftStore } from "../draft-context.tsx";
import { MetadataEditor } from "../metadata/metadata-editor.tsx";
import { ProblemProvider, useProblemStore } from "../problems/problem-context.tsx";
import { upstreamProblem } from "../problems/upstream-problem.ts";
import { copyOf } from "./copy-of.ts";
import { unsavedSession } from "./unsaved-session.ts";

import classes from "./stored-metadata.module.css";

type Props = { conversation: Conversation; onDone(): void };

/** The same form as a draft's: what is edited is a draft that has metadata only. */
export default function MetadataForm({ conversation, onDone }: Props) {
  const { metadata } = conversation;
  const [session] = useState(() => unsavedSession(copyOf({ items: [], metadata }).document));
  return (
    <DraftProvider session={session}>
      <ProblemProvider>
        <div>
          <MetadataEditor />
          <SaveMetadata id={conversation.id} onDone={onDone} />
        </div>
      </ProblemProvider>
    </DraftProvider>
  );
}

function SaveMetadata({ id, onDone }: { id: string; onDone(): void }) {
  const store = useDraftStore();
  const problems = useProblemStore();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => updateMetadata(id, toMetadata(store.getState().history.present.metadata)),
    onMutate: () => problems.setState({ upstream: undefined }),
    onSuccess(updated) {
      queries.setQueryData(storedConversation(id).queryKey, updated);
      onDone();
    },
    onError(failure) {
      if (!(failure instanceof ApiError)) return;
      const { message, details } = failure;
      const { present } = store.getState().history;
      problems.setState({ upstream: upstreamProblem({ message, ...details }, present) });
    },
  });

  async function save() {
    const found = await problems.check();
    // They stand at their pairs.
    if (!found.some(({ severity }) => severity === "error")) mutate();
  }

  return (
    <>
      {error && (
        <p className={classes.failure} role="alert">
          Not saved. {error.message}
        </p>
      )}
      <div className={classes.actions}>
        <Button size="compact-md" loading={isPending} onClick={save}>
          Save metadata
        </Button>
        <Button size="compact-md" variant="default" disabled={isPending} onClick={onDone}>
          Cancel
        </Button>
      </div>
    </>
  );
}
