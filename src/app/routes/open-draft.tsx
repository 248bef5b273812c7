import { lazy, Suspense, useEffect, useState } from "react";

import type { DraftSession } from "#draft/storage/draft-library.ts";

import { BuilderScreen } from "../builder-screen.tsx";
import { DraftProvider } from "../draft-context.tsx";
import { useLibrary } from "../drafts/library-context.tsx";
import { ProblemProvider } from "../problems/problem-context.tsx";
import { NotFound } from "./not-found.tsx";
import { ScreenSkeleton } from "./screen-skeleton.tsx";

const PresentScreen = lazy(() => import("../present/present-screen.tsx"));

type Props = { id: string; isPresented: boolean };

/** The draft of this id, opened for as long as it is worked on or presented. */
export function OpenDraft({ id, isPresented }: Props) {
  const opened = useOpened(id);
  if (opened === "opening") return <ScreenSkeleton />;
  if (opened === "missing") {
    return (
      <NotFound title="This draft is not here">
        It may have been deleted, or made in another browser: drafts stay in the browser that they
        were made in.
      </NotFound>
    );
  }
  return (
    <DraftProvider session={opened}>
      {isPresented ? (
        <Suspense>
          <PresentScreen />
        </Suspense>
      ) : (
        <ProblemProvider>
          <BuilderScreen />
        </ProblemProvider>
      )}
    </DraftProvider>
  );
}

function useOpened(id: string): DraftSession | "opening" | "missing" {
  const library = useLibrary();
  const [opened, setOpened] = useState<DraftSession | "opening" | "missing">(
    () => library.begun(id) ?? "opening",
  );

  useEffect(() => {
    let isGone = false;
    const opening = library.open(id);
    // That drafts cannot be opened at all is told for the whole page.
    opening.then((session) => !isGone && setOpened(session ?? "missing"), ignore);
    return () => {
      isGone = true;
      opening.then((session) => session?.close(), ignore);
    };
  }, [library, id]);

  return opened;
}

function ignore() {}
