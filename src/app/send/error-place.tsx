import { Button } from "@mantine/core";

import type { DraftDocument } from "#draft/document.ts";
import type { SendingError } from "#sending/sending-state.ts";

import { useProblemState } from "../problems/problem-context.tsx";
import { placed } from "../problems/upstream-problem.ts";
import type { Reveal } from "../problems/use-reveal.ts";
import { FindItem } from "./find-item.tsx";

import classes from "./send-outcome.module.css";

type Props = {
  error: SendingError;
  /** What was sent in the request that failed, if that is known. */
  document: DraftDocument | undefined;
  reveal: Reveal;
};

/** What the API says beside its message, and the way to the place in the draft that it means. */
export function ErrorPlace({ error: { status, code, param }, document, reveal }: Props) {
  const upstream = useProblemState((state) => state.upstream);
  const present = useProblemState((state) => state.document);
  const [place] = placed(upstream, present);
  const namesNoPlace = (status === 400 || status === 404) && !upstream;
  return (
    <>
      <span className={classes.facts}>
        {[status || "", code, param].filter(Boolean).join(" · ")}
      </span>
      {place && (
        <Button size="compact-xs" variant="default" onClick={() => reveal(place.path)}>
          Go to the field
        </Button>
      )}
      {namesNoPlace && document && document.items.length > 0 && (
        <FindItem document={document} reveal={reveal} />
      )}
    </>
  );
}
