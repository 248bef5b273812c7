import { useState } from "react";

import type { DraftLibrary } from "#draft/storage/draft-library.ts";
import { afterPaint } from "#ui/after-paint.ts";

import { AccessGate } from "./access/access-gate.tsx";
import { CommandArea } from "./commands/command-area.tsx";
import { LibraryProvider } from "./drafts/library-context.tsx";
import { waitingLibrary } from "./drafts/waiting-library.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Providers } from "./providers.tsx";
import { Routes } from "./routes/routes.tsx";

export function App({ isFirstVisit }: { isFirstVisit: boolean }) {
  const [library] = useState(() => waitingLibrary(openLibrary(isFirstVisit), { isFirstVisit }));
  return (
    <Providers>
      <ErrorBoundary>
        <LibraryProvider library={library}>
          <AccessGate>
            <Routes />
            <CommandArea />
          </AccessGate>
        </LibraryProvider>
      </ErrorBoundary>
    </Providers>
  );
}

/** The database comes in a file of its own; where it is empty, the page does not wait for it. */
async function openLibrary(isFirstVisit: boolean): Promise<DraftLibrary> {
  if (isFirstVisit) await afterPaint();
  const { openDraftLibrary } = await import("#draft/storage/open-draft-library.ts");
  return openDraftLibrary();
}
