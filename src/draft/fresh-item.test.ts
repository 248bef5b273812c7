import { expect, test } from "vitest";

import { checkItem } from "#body/check-item.ts";
import { itemDefinitions } from "#items/registry.ts";

import { emptyDocument } from "./document.ts";
import { exampleItem } from "./fresh-item.ts";
import { insertItem } from "./operations.ts";

test.each(itemDefinitions.map((definition) => [definition.kind, definition] as const))(
  "An example of %s is added as it is, and a second time without a repeated identifier",
  (kind, { examples }) => {
    for (const { item } of examples) {
      const first = exampleItem(kind, item, emptyDocument);
      expect(first.value).toEqual(item);
      const second = exampleItem(kind, item, insertItem(emptyDocument, first, 0));
      expect(checkItem(kind, second.value)).toEqual([]);
      const id = Object.hasOwn(item, "id") ? [Reflect.get(item, "id")] : [];
      expect(id).not.toContain(Reflect.get(Object(second.value), "id"));
    }
  },
);
