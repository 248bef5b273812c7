import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from "react";

import { checkItemCount } from "#body/check-body.ts";
import { limits } from "#body/limits.ts";
import { unansweredCalls } from "#draft/add-output.ts";
import type { DraftItem } from "#draft/document.ts";
import { exampleItem, freshItem } from "#draft/fresh-item.ts";
import { insertItem } from "#draft/operations.ts";
import type { ItemKind } from "#items/registry.ts";

import { useDraft, useDraftStore } from "../draft-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";
import { EmptyComposer } from "./empty-composer.tsx";
import { InsertButton } from "./insert-button.tsx";
import { ItemCard } from "./item-card.tsx";
import type { OpenCards } from "./use-open-cards.ts";

import classes from "./composer.module.css";

const Palette = lazy(() => import("../palette/palette.tsx"));

type Props = { openCards: OpenCards; reveal: Reveal };

/** The items in order, each a card; between any two a place to insert one. */
export function Composer({ openCards, reveal }: Props) {
  const items = useDraft(({ history }) => history.present.items);
  const store = useDraftStore();
  const [insertAt, setInsertAt] = useState<number>();
  const { keys, toggle } = openCards;

  const unanswered = useUnansweredCalls(items);

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

  const onInsert = useCallback((index: number) => setInsertAt(index), []);

  return (
    <section aria-labelledby="items-heading" className={classes.composer}>
      <div className={classes.heading}>
        <h2 id="items-heading">Items</h2>
        <span
          className={classes.count}
          data-over={items.length > limits.itemsPerRequest || undefined}
        >
          {items.length} of {limits.itemsPerRequest}
        </span>
      </div>
      {checkItemCount(items.length).map(({ code, message }) => (
        <p key={code} className={classes.problem}>
          {message}
        </p>
      ))}
      {items.length === 0 && <EmptyComposer />}
      <ol id="items" tabIndex={-1} aria-label="Items" className={classes.items}>
        {items.map((item, index) => (
          <li key={item.key} className={classes.place}>
            <InsertButton index={index} onInsert={onInsert} />
            <ItemCard
              item={item}
              index={index}
              isLast={index === items.length - 1}
              isOpen={keys.has(item.key)}
              isUnanswered={unanswered.has(item.key)}
              onToggle={toggle}
              onReveal={reveal}
            />
          </li>
        ))}
      </ol>
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

function useUnansweredCalls(items: readonly DraftItem[]): ReadonlySet<string> {
  const deferred = useDeferredValue(items);
  return useMemo(() => unansweredCalls(deferred), [deferred]);
}
