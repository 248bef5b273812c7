import type { ItemPreviewProps } from "#items/item-preview.ts";
import { ArgumentList } from "#items/preview/argument-list.tsx";
import { CallHead } from "#items/preview/call-head.tsx";
import { Note } from "#items/preview/note.tsx";
import { Stack } from "#items/preview/stack.tsx";

export function Preview({ item }: ItemPreviewProps) {
  return (
    <Stack>
      <Note>The model asks a person whether it may call:</Note>
      <CallHead name={item.name} owner={item.server_label} />
      <ArgumentList value={item.arguments} />
    </Stack>
  );
}
