import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";

import { requestsFor } from "#body/check-body.ts";
import { limits } from "#body/limits.ts";
import { exampleItem, freshItem } from "#draft/fresh-item.ts";
import { insertItem } from "#draft/operations.ts";
import type { ItemKind } from "#items/registry.ts";

import { useCommands } from "../commands/offered-commands.ts";
import { useDraft, useDraftStore } from "../draft-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";
import { usualHeight } from "./card-height.ts";
import { EmptyComposer } from "./empty-composer.tsx";
import type { OpenCards } from "./use-open-cards.ts";

import classes from "./composer.module.css";

const loadPalette = () => import("../palette/palette.tsx");
const loadKindCommands = () => import("../commands/kind-commands.tsx");
const ItemList = lazy(() => import("./item-list.tsx"));
const Palette = lazy(loadPalette);

type Props = { openCards: OpenCards; reveal: Reveal };

/** The items in order, each a card; between any two a place to insert one. */
export function Composer({ openCards, reveal }: Props) {
  const items = useDraft(({ history }) => history.present.items);
  const store = useDraftStore();
  const [insertAt, setInsertAt] = useState<number>();

  function add(kind: ItemKind, example?: object) {
    const { change } = store.getState();
    const index = insertAt ?? items.length;
    change((document) => {
      const item = example
        ? exampleItem(kind, example, document)
        : freshItem(kind, document, index);
      return insertItem(document, item, index);
    });
    setInsertAt(undefined);
    reveal(["items", index]);
  }

  useCommands(async () => {
    const { kindCommands } = await loadKindCommands();
    return [{ ...adding, run: () => setInsertAt(items.length) }, ...kindCommands(add)];
  });

  useEffect(() => {
    // Who adds an item should not wait for the palette. If it fails to come, it is asked for again.
    loadPalette().catch(() => undefined);
  }, []);

  const onInsert = useCallback((index: number) => setInsertAt(index), []);

  return (
    <section aria-labelledby="items-heading" className={classes.composer}>
      <div className={classes.heading}>
        <h2 id="items-heading">Items</h2>
        <span className={classes.count}>
          {items.length}
          {items.length > limits.itemsPerRequest &&
            ` · sent in ${requestsFor(items.length)} requests`}
        </span>
      </div>
      {items.length === 0 && <EmptyComposer />}
      <Suspense fallback={<div style={{ height: items.length * usualHeight }} />}>
        <ItemList items={items} openCards={openCards} reveal={reveal} onInsert={onInsert} />
      </Suspense>
      <Button
        className={classes.add}
        variant="light"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setInsertAt(items.length)}
      >
        Add item
      </Button>
      {insertAt !== undefined && (
        <Suspense>
          <Palette onChoose={add} onClose={() => setInsertAt(undefined)} />
        </Suspense>
      )}
    </section>
  );
}

const adding = {
  id: "add",
  label: "Add item…",
  group: "Add item",
  icon: IconPlus,
  words: "new insert kind palette",
} as const;
