import { lazy, Suspense } from "react";

import { useTemplates } from "./template-store.ts";
import type { StartOptions } from "./use-start-from.ts";

const TemplateDialog = lazy(() => import("./template-dialog.tsx"));

/** Shows the gallery when it is asked for; the templates are loaded with it. */
export function TemplateArea(props: StartOptions) {
  const isOpen = useTemplates((state) => state.isOpen);
  if (!isOpen) return null;
  return (
    <Suspense>
      <TemplateDialog {...props} />
    </Suspense>
  );
}
