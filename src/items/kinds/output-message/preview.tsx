import type { ItemPreviewProps } from "#items/item-preview.ts";
import { MessagePreview } from "#items/preview/message-preview.tsx";

export function Preview({ item }: ItemPreviewProps) {
  return <MessagePreview item={item} />;
}
