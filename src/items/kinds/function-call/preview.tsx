import type { ItemPreviewProps } from "#items/item-preview.ts";
import { ArgumentList } from "#items/preview/argument-list.tsx";
import { callFacts } from "#items/preview/call-facts.ts";
import { CallHead } from "#items/preview/call-head.tsx";
import { Stack } from "#items/preview/stack.tsx";
import { Facts } from "#ui/preview/facts.tsx";

export function Preview({ item }: ItemPreviewProps) {
  return (
    <Stack>
      <CallHead name={item.name} owner={item.namespace} status={item.status} />
      <ArgumentList value={item.arguments} />
      <Facts facts={callFacts(item)} />
    </Stack>
  );
}
