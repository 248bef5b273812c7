import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Facts } from "#ui/preview/facts.tsx";
import { Pill } from "#ui/preview/pill.tsx";

import { callFacts } from "./call-facts.ts";
import { Result } from "./result.tsx";
import { shownText } from "./shown-text.ts";
import { Stack } from "./stack.tsx";

/** What an application's tool gave back, and which tool it was. */
export function CallResult({ item, call }: ItemPreviewProps) {
  const name = shownText(item.name) || shownText(call?.name);
  const namespace = shownText(item.namespace) || shownText(call?.namespace);
  return (
    <Stack>
      <Facts
        facts={[
          ["Result of", [namespace, name].filter(Boolean).join(" › ")],
          ...callFacts({ caller: item.caller }),
        ]}
      />
      <Result value={item.output} />
      {typeof item.status === "string" && (
        <div>
          <Pill status={item.status} />
        </div>
      )}
    </Stack>
  );
}
