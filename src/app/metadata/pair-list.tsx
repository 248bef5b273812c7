import { useLayoutEffect } from "react";

import { checkPairCount } from "#body/check-metadata.ts";
import type { MetadataPair } from "#draft/document.ts";

import { PairRow } from "./pair-row.tsx";

import classes from "./metadata-editor.module.css";

type Props = {
  pairs: readonly MetadataPair[];
  /** The key of the pair that was added last, and gets the focus. */
  added: string | undefined;
};

export default function PairList({ pairs, added }: Props) {
  useLayoutEffect(() => {
    if (added !== undefined) document.getElementById(added)?.focus();
  }, [added]);
  return (
    <>
      {checkPairCount(pairs.length).map(({ code, message }) => (
        <p key={code} className={classes.problem}>
          {message}
        </p>
      ))}
      <ul className={classes.pairs} aria-label="Pairs">
        {pairs.map((pair, index) => (
          <PairRow key={pair.key} pair={pair} pairs={pairs} number={index + 1} />
        ))}
      </ul>
    </>
  );
}
