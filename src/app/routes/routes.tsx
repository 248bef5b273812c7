import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";

import { conversationsAddress, draftsAddress, galleryAddress, sharedAddress } from "./addresses.ts";
import { NotFound } from "./not-found.tsx";
import { OpenDraft } from "./open-draft.tsx";
import { ScreenSkeleton } from "./screen-skeleton.tsx";
import { StartDraft } from "./start-draft.tsx";

const OpenShared = lazy(() => import("../share/open-shared.tsx"));
const ConversationScreen = lazy(() => import("../conversations/conversation-screen.tsx"));
const ConversationsScreen = lazy(() => import("../conversations/conversations-screen.tsx"));
const DraftsScreen = lazy(() => import("../drafts/drafts-screen.tsx"));
const GalleryScreen = lazy(() => import("../gallery/gallery-screen.tsx"));

/** Which screen an address leads to. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <StartDraft />
      </Route>
      <Route path={draftsAddress}>
        <Suspense fallback={<ScreenSkeleton />}>
          <DraftsScreen />
        </Suspense>
      </Route>
      <Route path={sharedAddress}>
        <Suspense fallback={<ScreenSkeleton />}>
          <OpenShared />
        </Suspense>
      </Route>
      <Route path={conversationsAddress}>
        <Suspense fallback={<ScreenSkeleton />}>
          <ConversationsScreen />
        </Suspense>
      </Route>
      <Route path={`${conversationsAddress}/:id`}>
        {({ id }: { id: string }) => {
          const conversation = decoded(id);
          return (
            <Suspense fallback={<ScreenSkeleton />}>
              <ConversationScreen key={conversation} id={conversation} />
            </Suspense>
          );
        }}
      </Route>
      {/* One route for all of it, so that its index stays from page to page. */}
      <Route path={`${galleryAddress}/*?`}>
        {({ "*": path = "" }: { "*"?: string }) => (
          <Suspense fallback={<ScreenSkeleton />}>
            <GalleryScreen path={decoded(path).replace(/\/$/, "")} />
          </Suspense>
        )}
      </Route>
      {/* One route for both, so that a draft stays open from the one to the other. */}
      <Route path={`${draftsAddress}/:id/:mode?`}>
        {({ id, mode }: { id: string; mode?: string }) => {
          if (mode !== undefined && mode !== "present") return nothingHere;
          const draft = decoded(id);
          // Nothing of one draft may stay when another is opened.
          return <OpenDraft key={draft} id={draft} isPresented={mode === "present"} />;
        }}
      </Route>
      <Route>{nothingHere}</Route>
    </Switch>
  );
}

const nothingHere = (
  <NotFound title="There is nothing at this address">The link may be old, or mistyped.</NotFound>
);

/** A part of a path as it was meant; a stray percent sign stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
