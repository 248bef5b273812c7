import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createStore } from "zustand/vanilla";

import type { DraftDocument } from "#draft/document.ts";
import { draftItemOf } from "#draft/fresh-item.ts";
import type { DraftSession, SavingState } from "#draft/storage/draft-library.ts";
import { openDraftLibrary } from "#draft/storage/open-draft-library.ts";
import { createDraftStore, type DraftStore } from "#draft/store.ts";

import { DraftProvider } from "./draft-context.tsx";
import { LibraryContext } from "./drafts/library-context.tsx";
import { waitingLibrary } from "./drafts/waiting-library.ts";
import { ProblemProvider } from "./problems/problem-context.tsx";

/** Draws parts of the app around a draft of these items, and gives the draft's store back. */
export function renderApp(
  children: ReactNode,
  document: { items: object[]; metadata?: DraftDocument["metadata"] },
) {
  const store = createDraftStore();
  const items = document.items.map(draftItemOf);
  store.getState().change(() => ({ metadata: [], ...document, items }));
  const drafts = createStore(() => ({ drafts: [] }));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <LibraryContext
          value={{ library: waitingLibrary(Promise.resolve(openDraftLibrary())), drafts }}
        >
          <DraftProvider session={sessionOf(store)}>
            <ProblemProvider>{children}</ProblemProvider>
          </DraftProvider>
        </LibraryContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return store;
}

/** A session that saves nothing; how saving goes can be set. */
export function sessionOf(store: DraftStore): DraftSession {
  return {
    id: "draft-1",
    store,
    saving: createStore<SavingState>(() => ({
      status: "saved",
      failure: undefined,
      isOpenElsewhere: false,
    })),
    missingItems: 0,
    noteProblems() {},
    async flush() {},
    async takeTheirs() {},
    async keepMineAsCopy() {
      return "draft-2";
    },
    async close() {},
  };
}
