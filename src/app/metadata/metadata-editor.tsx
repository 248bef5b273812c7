import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";

import { limits } from "#body/limits.ts";
import { addPair } from "#draft/operations.ts";
import { newId } from "#shared/ids.ts";

import { useDraft } from "../draft-context.tsx";

import classes from "./metadata-editor.module.css";

const PairList = lazy(() => import("./pair-list.tsx"));

export function MetadataEditor() {
  const pairs = useDraft(({ history }) => history.present.metadata);
  const change = useDraft((state) => state.change);
  const [added, setAdded] = useState<string>();

  function add() {
    const key = newId("pair-");
    change((document) => addPair(document, { key, name: "", value: "" }));
    setAdded(key);
  }

  return (
    <section className={classes.metadata} aria-labelledby="metadata-heading">
      <div className={classes.heading}>
        <h2 id="metadata-heading">Metadata</h2>
        <span className={classes.count}>
          {pairs.length === 0
            ? "Your own labels: up to 16 short text pairs."
            : `${pairs.length} of ${limits.metadataPairs} pairs`}
        </span>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          Add pair
        </Button>
      </div>
      {pairs.length > 0 && (
        <Suspense>
          <PairList pairs={pairs} added={added} />
        </Suspense>
      )}
    </section>
  );
}
