import type { ItemPreviewProps } from "#items/item-preview.ts";
import { countOf } from "#items/preview/count-of.ts";
import { Note } from "#items/preview/note.tsx";
import { Stack } from "#items/preview/stack.tsx";
import { ToolList } from "#items/tools/tool-preview.tsx";

export function Preview({ item }: ItemPreviewProps) {
  const count = Array.isArray(item.tools) ? item.tools.length : 0;
  return (
    <Stack>
      <Note>From here on the model has {countOf(count, "more tool", "more tools")}.</Note>
      <ToolList tools={item.tools} />
    </Stack>
  );
}
