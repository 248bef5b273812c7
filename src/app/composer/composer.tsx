import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";

import { limits } from "#body/limits.ts";
import { requestsFor } from "#body/requests-for.ts";
import type { ItemKind } from "#items/registry.ts";
import { afterPaint, useIsPainted } from "#ui/after-paint.ts";

import { useCommands } from "../commands/offered-commands.ts";
import { useDraftStore, useFollowed } from "../draft-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";
import { usualHeight } from "./card-height.ts";
import { EmptyComposer } from "./empty-composer.tsx";
import type { OpenCards } from "./use-open-cards.ts";

import classes from "./composer.module.css";

const loadAddItem = () => import("../palette/add-item.tsx");
const loadInsertion = () => import("../palette/insert-new-item.ts");
const loadKindCommands = () => import("../commands/kind-commands.tsx");
const AddItem = lazy(loadAddItem);
const ItemList = lazy(() => import("./item-list.tsx"));

type Props = { openCards: OpenCards; reveal: Reveal };

/** The items in order, each a card; between any two a place to insert one. */
export function Composer({ openCards, reveal }: Props) {
  const items = useFollowed(({ history }) => history.present.items);
  const [insertAt, setInsertAt] = useState<number>();
  const isPainted = useIsPainted();
  const store = useDraftStore();

  function onAdded(index: number) {
    setInsertAt(undefined);
    reveal(["items", index]);
  }

  useCommands(async () => {
    const [{ kindCommands }, { insertNewItem }] = await Promise.all([
      loadKindCommands(),
      loadInsertion(),
    ]);
    function add(kind: ItemKind) {
      const index = insertAt ?? items.length;
      insertNewItem(store, { index, kind });
      onAdded(index);
    }
    return [{ ...adding, run: () => setInsertAt(items.length) }, ...kindCommands(add)];
  });

  useEffect(() => {
    // Who adds an item should not wait for the palette. If it fails to come, it is asked for again.
    void afterPaint().then(() => loadAddItem().catch(() => undefined));
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
      {(isPainted || items.length > 0) && (
        <Suspense fallback={<div style={{ height: items.length * usualHeight }} />}>
          <ItemList items={items} openCards={openCards} reveal={reveal} onInsert={onInsert} />
        </Suspense>
      )}
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
          <AddItem
            index={insertAt}
            onAdded={() => onAdded(insertAt)}
            onClose={() => setInsertAt(undefined)}
          />
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
