import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { shownText } from "#items/preview/shown-text.ts";
import { Stack } from "#items/preview/stack.tsx";
import { LongText } from "#ui/preview/long-text.tsx";
import { Pill } from "#ui/preview/pill.tsx";

export function Preview({ item, call }: ItemPreviewProps) {
  const { approve, reason } = item;
  const asked = [shownText(call?.server_label), shownText(call?.name)].filter(Boolean).join(" › ");
  return (
    <Stack>
      <div>
        {approve === true && <Pill status="approved" />}
        {approve === false && <Pill status="denied" />}
      </div>
      <Note>{sentence(approve, asked || "the call")}</Note>
      {typeof reason === "string" && reason !== "" && <LongText text={reason} />}
    </Stack>
  );
}

function sentence(approve: unknown, asked: string): string {
  if (approve === true) return `A person allowed ${asked}.`;
  if (approve === false) return `A person refused ${asked}.`;
  return `Whether a person allowed ${asked} is not said yet.`;
}
