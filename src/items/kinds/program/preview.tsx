import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { Stack } from "#items/preview/stack.tsx";
import { CodeBlock } from "#ui/preview/code-block.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";

export function Preview({ item }: ItemPreviewProps) {
  return (
    <Stack>
      <Note>The model wrote a program that calls its tools.</Note>
      <Code code={item.code} />
    </Stack>
  );
}

function Code({ code }: { code: unknown }) {
  if (code === undefined || code === null || code === "") return <Note>It is empty yet.</Note>;
  if (typeof code !== "string") return <JsonBlock value={code} />;
  return <CodeBlock text={code.replace(/\n$/, "")} language="javascript" label="JavaScript" />;
}
