import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createStore } from "zustand/vanilla";

import type { DraftDocument } from "#draft/document.ts";
import { draftItemOf } from "#draft/fresh-item.ts";
import { openDraftLibrary } from "#draft/storage/open-draft-library.ts";

import { unsavedSession } from "./conversations/unsaved-session.ts";
import { DraftProvider } from "./draft-context.tsx";
import { LibraryContext } from "./drafts/library-context.tsx";
import { waitingLibrary } from "./drafts/waiting-library.ts";
import { ProblemProvider } from "./problems/problem-context.tsx";

/** Draws parts of the app around a draft of these items, and gives the draft's store back. */
export function renderApp(
  children: ReactNode,
  document: { items: object[]; metadata?: DraftDocument["metadata"] },
) {
  const items = document.items.map(draftItemOf);
  const session = unsavedSession({ metadata: [], ...document, items });
  const drafts = createStore(() => ({ drafts: [] }));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <LibraryContext
          value={{ library: waitingLibrary(Promise.resolve(openDraftLibrary())), drafts }}
        >
          <DraftProvider session={session}>
            <ProblemProvider>{children}</ProblemProvider>
          </DraftProvider>
        </LibraryContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return session.store;
}
