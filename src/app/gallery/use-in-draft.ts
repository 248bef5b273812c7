import { navigate } from "wouter/use-browser-location";

import { type DraftDocument, type DraftItem, emptyDocument } from "#draft/document.ts";
import { exampleItem } from "#draft/fresh-item.ts";
import { insertItem } from "#draft/operations.ts";
import { newId } from "#shared/ids.ts";
import { isObject } from "#shared/json.ts";

import { useLibrary } from "../drafts/library-context.tsx";
import { draftAddress, queryOf } from "../routes/addresses.ts";

/** Puts what an example has become into a draft, and opens that. A tool goes in an item that gives tools. */
export function useInDraft({ kind, value }: Pick<DraftItem, "kind" | "value">) {
  const library = useLibrary();

  function itemFor(document: DraftDocument): DraftItem {
    if (kind === "unknown") {
      const tools = { type: "additional_tools", role: "developer", tools: [value] };
      return exampleItem("additional_tools", tools, document);
    }
    return isObject(value)
      ? exampleItem(kind, value, document)
      : { key: newId("item-"), kind, value };
  }

  return {
    async startDraft(name: string) {
      const item = itemFor(emptyDocument);
      const id = await library.create({ name, document: { ...emptyDocument, items: [item] } });
      navigate(draftAddress(id) + queryOf({ item: item.key, pane: undefined }));
    },
    async addTo(id: string) {
      const session = await library.open(id);
      if (!session) return;
      const { change, history } = session.store.getState();
      const item = itemFor(history.present);
      change((document) => insertItem(document, item, document.items.length));
      await session.close();
      navigate(draftAddress(id) + queryOf({ item: item.key, pane: undefined }));
    },
  };
}
