import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Result } from "#items/preview/result.tsx";
import { Section, Stack } from "#items/preview/stack.tsx";
import { Pill } from "#ui/preview/pill.tsx";

export function Preview({ item }: ItemPreviewProps) {
  return (
    <Stack>
      <Section label="The program returned">
        <Result value={item.result} />
      </Section>
      <div>
        <Pill status={item.status} />
      </div>
    </Stack>
  );
}
