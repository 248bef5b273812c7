import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { shownText } from "#items/preview/shown-text.ts";
import { Stack } from "#items/preview/stack.tsx";
import { itemDefinitions } from "#items/registry.ts";
import { Facts } from "#ui/preview/facts.tsx";

export function Preview({ item }: ItemPreviewProps) {
  const id = shownText(item.id);
  return (
    <Stack>
      <Note>
        An item that the API has stored before stands here: <code dir="ltr">{id || "…"}</code>
      </Note>
      <Facts facts={[["Kind, by its id", labelsFor(id).join(" or ")]]} />
    </Stack>
  );
}

/** What kinds have ids that begin like this one. */
function labelsFor(id: string): string[] {
  return itemDefinitions
    .filter((definition) => "idPrefix" in definition && id.startsWith(definition.idPrefix))
    .map(({ label }) => label);
}
