import type { ItemPreviewProps } from "#items/item-preview.ts";
import { callFacts } from "#items/preview/call-facts.ts";
import { CallHead } from "#items/preview/call-head.tsx";
import { Note } from "#items/preview/note.tsx";
import { Stack } from "#items/preview/stack.tsx";
import { CodeBlock } from "#ui/preview/code-block.tsx";
import { Facts } from "#ui/preview/facts.tsx";
import { JsonBlock } from "#ui/preview/json-block.tsx";

export function Preview({ item }: ItemPreviewProps) {
  return (
    <Stack>
      <CallHead name={item.name} owner={item.namespace} status={item.status} />
      <Input value={item.input} />
      <Facts facts={callFacts(item)} />
    </Stack>
  );
}

function Input({ value }: { value: unknown }) {
  if (value === undefined || value === null || value === "") return <Note>No input</Note>;
  if (typeof value !== "string") return <JsonBlock value={value} />;
  return <CodeBlock text={value} language={languageOf(value)} />;
}

/** The tool says nowhere in what language its input is; the two most common ones show themselves. */
function languageOf(text: string): string | undefined {
  if (/^\s*(select|insert|update|delete|with|create)\s/i.test(text)) return "sql";
  return /^\s*[[{]/.test(text) ? "json" : undefined;
}
