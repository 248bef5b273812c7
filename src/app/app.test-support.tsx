import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { type ReactNode, useEffect } from "react";

import type { DraftDocument } from "#draft/document.ts";
import { draftItemOf } from "#draft/fresh-item.ts";
import type { DraftStore } from "#draft/store.ts";

import { DraftProvider, useDraftStore } from "./draft-context.tsx";
import { ProblemProvider } from "./problems/problem-context.tsx";

/** Draws parts of the app around a draft of these items, and gives the draft's store back. */
export function renderApp(
  children: ReactNode,
  document: { items: object[]; metadata?: DraftDocument["metadata"] },
) {
  const host: { draft?: DraftStore } = {};
  function Start() {
    const draft = useDraftStore();
    useEffect(() => {
      host.draft = draft;
      const items = document.items.map(draftItemOf);
      draft.getState().change(() => ({ metadata: [], ...document, items }));
    }, [draft]);
    return null;
  }
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <DraftProvider>
          <ProblemProvider>
            <Start />
            {children}
          </ProblemProvider>
        </DraftProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  if (!host.draft) throw new Error("The draft is not there");
  return host.draft;
}
