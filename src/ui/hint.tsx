import { type RefObject, Suspense } from "react";

import { lazyAfterPaint } from "./after-paint.ts";

const HintBox = lazyAfterPaint(() => import("./hint-box.tsx"));

type Props = { label: string; of: RefObject<HTMLElement | null> };

/** A few words that show up beside a control when the pointer rests on it. They are loaded after it. */
export function Hint(props: Props) {
  return (
    <Suspense>
      <HintBox {...props} />
    </Suspense>
  );
}
