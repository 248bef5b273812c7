import { type ReactNode, Suspense, useState } from "react";

import { lazyAfterPaint } from "#ui/after-paint.ts";

const AccessCheck = lazyAfterPaint(() => import("./access-check.tsx"));

/** Asks for the access token when the server does; else shows the app, also while the answer is awaited. */
export function AccessGate({ children }: { children: ReactNode }) {
  const [isClosed, setClosed] = useState(false);
  return (
    <>
      {!isClosed && children}
      <Suspense>
        <AccessCheck onChange={setClosed} />
      </Suspense>
    </>
  );
}
