import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { flushSync } from "react-dom";

import { limits } from "#body/limits.ts";
import { addPair } from "#draft/operations.ts";
import { newId } from "#shared/ids.ts";

import { useDraft } from "../draft-context.tsx";
import { PairRow } from "./pair-row.tsx";
import { useMetadataChecks } from "./use-metadata-checks.ts";

import classes from "./metadata-editor.module.css";

export function MetadataEditor() {
  const pairs = useDraft(({ history }) => history.present.metadata);
  const checks = useMetadataChecks();
  const change = useDraft((state) => state.change);

  function add() {
    const key = newId("pair-");
    flushSync(() => change((document) => addPair(document, { key, name: "", value: "" })));
    document.getElementById(key)?.focus();
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
      {checks?.checkPairCount(pairs.length).map(({ code, message }) => (
        <p key={code} className={classes.problem}>
          {message}
        </p>
      ))}
      {pairs.length > 0 && (
        <ul className={classes.pairs} aria-label="Pairs">
          {pairs.map((pair, index) => (
            <PairRow key={pair.key} pair={pair} pairs={pairs} number={index + 1} />
          ))}
        </ul>
      )}
    </section>
  );
}
