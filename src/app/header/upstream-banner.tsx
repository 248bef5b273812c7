import { Suspense } from "react";

import { lazyAfterPaint } from "#ui/after-paint.ts";

import { UpstreamNote } from "./upstream-note.tsx";

const UpstreamState = lazyAfterPaint(() => import("./upstream-state.tsx"));

/** Always says where a conversation would go. */
export function UpstreamBanner() {
  return (
    <Suspense fallback={<UpstreamNote kind={undefined}>{asking}</UpstreamNote>}>
      <UpstreamState meanwhile={asking} />
    </Suspense>
  );
}

const asking = <span>Asking the server which API it uses…</span>;
