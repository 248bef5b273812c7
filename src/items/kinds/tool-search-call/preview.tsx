import type { ItemPreviewProps } from "#items/item-preview.ts";
import { ArgumentList } from "#items/preview/argument-list.tsx";
import { Note } from "#items/preview/note.tsx";
import { searcherOf } from "#items/preview/searcher-of.ts";
import { Stack } from "#items/preview/stack.tsx";
import { Facts } from "#ui/preview/facts.tsx";
import { Pill } from "#ui/preview/pill.tsx";

export function Preview({ item }: ItemPreviewProps) {
  return (
    <Stack>
      <Note>The model looks for tools that it was not given yet.</Note>
      <ArgumentList value={item.arguments} />
      <Facts facts={[["Searched by", searcherOf(item)]]} />
      <div>
        <Pill status={item.status} />
      </div>
    </Stack>
  );
}
