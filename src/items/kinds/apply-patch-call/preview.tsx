import type { ItemPreviewProps } from "#items/item-preview.ts";
import { DiffView } from "#items/preview/diff-view.tsx";
import { objectIn, textIn } from "#items/preview/reading.ts";
import { Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";

/** What the model would change in a file. */
export function Preview({ item }: ItemPreviewProps) {
  const { type, path, diff } = objectIn(item.operation);
  return (
    <Stack>
      <DiffView operation={textIn(type)} path={textIn(path)} diff={textIn(diff)} />
      <StateLine item={item} />
    </Stack>
  );
}
