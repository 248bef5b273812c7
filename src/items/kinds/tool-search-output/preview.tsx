import type { ItemPreviewProps } from "#items/item-preview.ts";
import { countOf } from "#items/preview/count-of.ts";
import { Note } from "#items/preview/note.tsx";
import { searcherOf } from "#items/preview/searcher-of.ts";
import { Stack } from "#items/preview/stack.tsx";
import { ToolList } from "#items/tools/tool-preview.tsx";
import { Facts } from "#ui/preview/facts.tsx";
import { Pill } from "#ui/preview/pill.tsx";

export function Preview({ item }: ItemPreviewProps) {
  const count = Array.isArray(item.tools) ? item.tools.length : 0;
  return (
    <Stack>
      <Note>The search brought in {countOf(count, "tool", "tools")}.</Note>
      <ToolList tools={item.tools} />
      <Facts facts={[["Searched by", searcherOf(item)]]} />
      <div>
        <Pill status={item.status} />
      </div>
    </Stack>
  );
}
