import { useMemo } from "react";

import type { ItemPreviewProps } from "#items/item-preview.ts";
import { CapturedOutput } from "#items/preview/captured-output.tsx";
import { textIn } from "#items/preview/reading.ts";
import { Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";

import { shellResultOf } from "./shell-result.ts";

/** What the command printed, and how it ended. */
export function Preview({ item }: ItemPreviewProps) {
  const output = textIn(item.output);
  const { stdout, stderr, exitCode } = useMemo(() => shellResultOf(output), [output]);
  return (
    <Stack>
      <CapturedOutput stdout={stdout} stderr={stderr} exitCode={exitCode} />
      <StateLine item={item} />
    </Stack>
  );
}
