import type { ItemPreviewProps } from "#items/item-preview.ts";
import { Note } from "#items/preview/note.tsx";
import { shownText } from "#items/preview/shown-text.ts";
import { itemDefinitions } from "#items/registry.ts";

export function Preview({ item }: ItemPreviewProps) {
  const id = shownText(item.id);
  const labels = labelsFor(id);
  return (
    <Note>
      Stands for an item that the API has stored: <code dir="ltr">{id || "…"}</code>
      {labels.length > 0 && `, by its id a ${labels.join(" or ")}`}.
    </Note>
  );
}

/** What kinds have ids that begin like this one. */
function labelsFor(id: string): string[] {
  return itemDefinitions
    .filter((definition) => "idPrefix" in definition && id.startsWith(definition.idPrefix))
    .map(({ label }) => label.toLowerCase());
}
