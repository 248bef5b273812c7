import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";

import { findFault } from "#api/find-fault.ts";
import type { DraftDocument } from "#draft/document.ts";
import { toBody } from "#draft/to-body.ts";
import { toParameter } from "#shared/path.ts";

import { useDraftStore } from "../draft-context.tsx";
import { useProblemStore } from "../problems/problem-context.tsx";
import { placed, upstreamProblem } from "../problems/upstream-problem.ts";
import type { Reveal } from "../problems/use-reveal.ts";

type Props = {
  /** As it was sent. */
  document: DraftDocument;
  reveal: Reveal;
};

/** For an answer that names no item: the server tries parts of the body until it knows which one it is. */
export function FindItem({ document, reveal }: Props) {
  const draft = useDraftStore();
  const problems = useProblemStore();
  const search = useMutation({
    ...findFault,
    onSuccess(fault) {
      if (fault.index === null) return;
      const named = upstreamProblem(fault, document);
      const param = toParameter(["items", fault.index]);
      const upstream = named?.itemKey ? named : upstreamProblem({ ...fault, param }, document);
      problems.setState({ upstream });
      const [place] = placed(upstream, draft.getState().history.present);
      if (place) reveal(place.path);
    },
  });
  return (
    <>
      {search.data?.index === null && (
        <span>No item is refused by itself: it is how they go together.</span>
      )}
      {search.error && <span>The item could not be found: {search.error.message}</span>}
      <Button
        size="compact-xs"
        variant="default"
        loading={search.isPending}
        onClick={() => search.mutate(toBody(document))}
      >
        Find the item
      </Button>
    </>
  );
}
