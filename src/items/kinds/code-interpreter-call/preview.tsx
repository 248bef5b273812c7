import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { listIn, objectIn, textIn } from "#items/preview/reading.ts";
import { shownText } from "#items/preview/shown-text.ts";
import { Section, Stack } from "#items/preview/stack.tsx";
import { StateLine } from "#items/preview/state-line.tsx";
import { CodeBlock } from "#ui/preview/code-block.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";
import { SafeImage } from "#ui/preview/safe-image.tsx";
import { ShowAll } from "#ui/preview/show-all.tsx";
import { useFirst } from "#ui/preview/use-first.ts";

/** Python that ran, and below it what it printed and drew. */
export function Preview({ item }: ItemPreviewProps) {
  const code = textIn(item.code);
  const outputs = listIn(item.outputs);
  const { shown, whole, showAll } = useFirst(outputs, "outputs");
  return (
    <Stack>
      {code.trim() === "" ? (
        <Note>The code is not told.</Note>
      ) : (
        <CodeBlock text={code} language="python" label="Python" />
      )}
      {shown.map((output, index) => (
        <Output key={index} output={output} />
      ))}
      {outputs.length === 0 && <Note>No output is told.</Note>}
      <ShowAll whole={whole} onClick={showAll} />
      <StateLine item={item} facts={[["Ran in container", shownText(item.container_id)]]} />
    </Stack>
  );
}

function Output({ output }: { output: unknown }) {
  const { type, logs, url } = objectIn(output);
  if (type === "logs" && typeof logs === "string") {
    return <CodeBlock text={logs.replace(/\n$/, "")} label="Printed" />;
  }
  if (type === "image") {
    return (
      <Section label="Drawn">
        <SafeImage src={url} alt="Image that the code drew" />
      </Section>
    );
  }
  return <JsonBlock value={output} label="Output" />;
}
