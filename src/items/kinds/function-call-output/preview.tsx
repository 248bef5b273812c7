import type { ItemPreviewProps } from "#items/item-preview.ts";
import { CallResult } from "#items/preview/call-result.tsx";

export function Preview(props: ItemPreviewProps) {
  return <CallResult {...props} />;
}
