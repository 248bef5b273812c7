import type { StoredItem } from "#api/item-list.ts";

import { placedItem } from "../conversations/placed-item.ts";
import { PrintedTranscript } from "./printed-transcript.tsx";

type Props = {
  title: string;
  /** Oldest first. */
  items: readonly StoredItem[];
  isWhole: boolean;
};

/** A stored conversation on paper, as far as it has been read. */
export default function PrintedConversation({ title, items, isWhole }: Props) {
  return (
    <PrintedTranscript title={title} items={items.map(placedItem)}>
      {!isWhole && <p>The first {items.length} items; the conversation goes on.</p>}
    </PrintedTranscript>
  );
}
