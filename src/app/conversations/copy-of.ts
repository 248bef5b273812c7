import type { DraftDocument } from "#draft/document.ts";
import { draftItemOf } from "#draft/fresh-item.ts";
import type { Remark } from "#formats/conversation.ts";
import { toValidInput } from "#formats/read/valid-input.ts";
import { newId } from "#shared/ids.ts";

type Stored = {
  /** All items, oldest first, read with everything that the API leaves out unless asked. */
  readonly items: readonly unknown[];
  readonly metadata: Readonly<Record<string, string>> | null | undefined;
};

/** A stored conversation as a draft that can be sent again, and what had to be changed for that. */
export function copyOf({ items, metadata }: Stored): {
  document: DraftDocument;
  remarks: readonly Remark[];
} {
  const { items: input, remarks } = toValidInput(items);
  const pairs = Object.entries(metadata ?? {});
  return {
    document: {
      items: input.map(draftItemOf),
      metadata: pairs.map(([name, value]) => ({ key: newId("pair-"), name, value })),
    },
    remarks,
  };
}
