import { previews } from "#items/previews.ts";
import { isObject } from "#shared/json.ts";
import { JsonBlock } from "#ui/preview/json-block.tsx";

import type { Step } from "./entries.ts";
import { PreviewBoundary } from "./preview-boundary.tsx";

/** An item as its kind is read; as JSON when it is of no known kind, or nothing that can be read. */
export function ItemView({ step: { item, call, screenshot } }: { step: Step }) {
  const { kind, value } = item;
  const Preview = kind === "unknown" ? undefined : previews[kind];
  const json = <JsonBlock value={value} />;
  if (!Preview || !isObject(value)) return json;
  return (
    <PreviewBoundary value={value} fallback={json}>
      <Preview item={value} call={call} screenshot={screenshot} />
    </PreviewBoundary>
  );
}
