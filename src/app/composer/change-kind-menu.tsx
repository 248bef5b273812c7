import { lazy, Suspense, useState } from "react";

import type { DraftItem } from "#draft/document.ts";

import { ChangeKindButton } from "./change-kind-button.tsx";

const KindMenu = lazy(() => import("./kind-menu.tsx"));

/** Makes an item another kind. Each card has one, so the menu is made when it is asked for. */
export function ChangeKindMenu({ item }: { item: DraftItem }) {
  const [isAsked, ask] = useState(false);
  const button = <ChangeKindButton aria-haspopup="menu" onClick={() => ask(true)} />;
  if (!isAsked) return button;
  return (
    <Suspense fallback={button}>
      <KindMenu item={item} />
    </Suspense>
  );
}
