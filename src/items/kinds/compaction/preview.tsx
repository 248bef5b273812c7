import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { Stack } from "#items/preview/stack.tsx";
import { Facts } from "#ui/preview/facts.tsx";

export function Preview({ item }: ItemPreviewProps) {
  const { encrypted_content: sealed } = item;
  const length = typeof sealed === "string" ? sealed.length : 0;
  return (
    <Stack>
      <Note>
        A summary stands here in the place of everything said before. It is sealed: only the API can
        read it.
      </Note>
      <Facts facts={[["Sealed text", length > 0 && `${length.toLocaleString("en")} characters`]]} />
    </Stack>
  );
}
