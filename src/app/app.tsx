import { useState } from "react";

import type { DraftLibrary } from "#draft/storage/draft-library.ts";

import { AccessGate } from "./access/access-gate.tsx";
import { CommandArea } from "./commands/command-area.tsx";
import { LibraryProvider } from "./drafts/library-context.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Providers } from "./providers.tsx";
import { Routes } from "./routes/routes.tsx";
import { ScreenSkeleton } from "./routes/screen-skeleton.tsx";

export function App() {
  const [opening] = useState(openLibrary);
  return (
    <Providers>
      <ErrorBoundary>
        <LibraryProvider opening={opening} meanwhile={<ScreenSkeleton />}>
          <AccessGate>
            <Routes />
            <CommandArea />
          </AccessGate>
        </LibraryProvider>
      </ErrorBoundary>
    </Providers>
  );
}

/** The database comes in a file of its own, so that the page need not wait for it. */
async function openLibrary(): Promise<DraftLibrary> {
  const { openDraftLibrary } = await import("#draft/storage/open-draft-library.ts");
  return openDraftLibrary();
}
