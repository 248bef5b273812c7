import type { ItemPreviewProps } from "#items/item-preview.ts";
import { ErrorNote, Note } from "#items/preview/note.tsx";
import { objectIn, textIn } from "#items/preview/reading.ts";
import { shownText } from "#items/preview/shown-text.ts";
import { Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";
import { CodeBlock } from "#ui/preview/code-block.tsx";

/** Whether the change was made, and what was reported of it. */
export function Preview({ item, call }: ItemPreviewProps) {
  const log = textIn(item.output);
  const path = shownText(objectIn(call?.operation).path);
  const hasFailed = item.status === "failed";
  return (
    <Stack>
      {hasFailed ? (
        <ErrorNote title={path ? `${path} was not changed` : "The patch was not applied"} />
      ) : (
        item.status === "completed" && (
          <Note>{path ? `${path} was changed.` : "The patch was applied."}</Note>
        )
      )}
      {log.trim() !== "" && <CodeBlock text={log} />}
      <StateLine item={item} />
    </Stack>
  );
}
