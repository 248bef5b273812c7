import type { ItemPreviewProps } from "#items/item-preview.ts";
import { ArgumentList } from "#items/preview/argument-list.tsx";
import { CallHead } from "#items/preview/call-head.tsx";
import { Result } from "#items/preview/result.tsx";
import { shownText } from "#items/preview/shown-text.ts";
import { Section, Stack } from "#items/preview/stack.tsx";
import { Facts } from "#ui/preview/facts.tsx";

import { CallError } from "./call-error.tsx";

export function Preview({ item }: ItemPreviewProps) {
  const { output, error } = item;
  const hasOutput = output !== undefined && output !== null;
  return (
    <Stack>
      <CallHead name={item.name} owner={item.server_label} status={item.status} />
      <ArgumentList value={item.arguments} />
      {hasOutput && (
        <Section label="Returned">
          <Result value={output} />
        </Section>
      )}
      <CallError error={error} />
      <Facts facts={[["Approved under", shownText(item.approval_request_id)]]} />
    </Stack>
  );
}
