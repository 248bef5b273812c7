import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";

import type { Conversation } from "#api/conversation.ts";

import classes from "./stored-metadata.module.css";

const MetadataForm = lazy(() => import("./metadata-form.tsx"));

/** The metadata as stored, and a form for it when that is wanted. */
export function StoredMetadata({ conversation }: { conversation: Conversation }) {
  const [isEditing, setEditing] = useState(false);
  const pairs = Object.entries(conversation.metadata ?? {});
  if (isEditing) {
    return (
      <Suspense>
        <MetadataForm conversation={conversation} onDone={() => setEditing(false)} />
      </Suspense>
    );
  }
  return (
    <section className={classes.metadata} aria-labelledby="stored-metadata-heading">
      <div className={classes.heading}>
        <h2 id="stored-metadata-heading">Metadata</h2>
        <Button size="compact-sm" variant="subtle" onClick={() => setEditing(true)}>
          Edit metadata
        </Button>
      </div>
      {pairs.length === 0 && <p>This conversation has no metadata.</p>}
      <dl className={classes.pairs}>
        {pairs.map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
