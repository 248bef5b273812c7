import type { ItemPreviewProps } from "#items/item-preview.ts";
import { CapturedOutput } from "#items/preview/captured-output.tsx";
import { Note } from "#items/preview/note.tsx";
import { listIn, objectIn, textIn } from "#items/preview/reading.ts";
import { Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

/** What commands printed, piece by piece. */
export function Preview({ item, call }: ItemPreviewProps) {
  const pieces = listIn(item.output);
  const commands = listIn(objectIn(call?.action).commands);
  const isOneEach = pieces.length > 1 && pieces.length === commands.length;
  const { shown, whole, showAll } = useFirst(pieces, "pieces");
  const { max_output_length: longest } = item;
  return (
    <Stack>
      {shown.map((piece, index) => {
        const { stdout, stderr, outcome } = objectIn(piece);
        const { type, exit_code: exitCode } = objectIn(outcome);
        return (
          <CapturedOutput
            key={index}
            stdout={stdout}
            stderr={stderr}
            exitCode={type === "timeout" ? type : exitCode}
            command={isOneEach ? textIn(commands[index]) : undefined}
          />
        );
      })}
      {pieces.length === 0 && <Note>No output was captured.</Note>}
      <ShowAll whole={whole} onClick={showAll} />
      <StateLine
        item={item}
        facts={[["Output kept", typeof longest === "number" && `${longest} characters`]]}
      />
    </Stack>
  );
}
