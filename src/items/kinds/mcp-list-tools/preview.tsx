import type { ItemPreviewProps } from "#items/item-preview.ts";
import { countOf } from "#items/preview/count-of.ts";
import { ErrorNote, Note } from "#items/preview/note.tsx";
import { shownText } from "#items/preview/shown-text.ts";
import { Stack } from "#items/preview/stack.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { LongText } from "#ui/preview/long-text.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

import { ListedTool } from "./listed-tool.tsx";

export function Preview({ item }: ItemPreviewProps) {
  const { tools, error } = item;
  const all: readonly unknown[] = Array.isArray(tools) ? tools : [];
  const { shown, whole, showAll } = useFirst(all, "tools");
  const shownError = typeof error === "string" ? error : shownText(error);
  return (
    <Stack>
      <Note>
        The server <strong>{shownText(item.server_label) || "…"}</strong> offers{" "}
        {countOf(all.length, "tool", "tools")}.
      </Note>
      {shownError && (
        <ErrorNote title="Its tools could not be listed">
          <LongText text={shownError} />
        </ErrorNote>
      )}
      {shown.map((tool, index) => (
        <ListedTool key={index} tool={tool} />
      ))}
      <ShowAll whole={whole} onClick={showAll} />
      {tools !== undefined && !Array.isArray(tools) && <JsonBlock value={tools} />}
    </Stack>
  );
}
