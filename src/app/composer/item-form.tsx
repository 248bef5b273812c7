import { lazy, Suspense, useMemo } from "react";
import * as z from "zod";

import type { Problem } from "#body/problem.ts";
import type { DraftItem } from "#draft/document.ts";
import { createFormMemory, type FormMemory } from "#form/form-memory.ts";
import type { ApplyFix } from "#form/form-problems.ts";
import { definitionOf } from "#items/registry.ts";
import { type Surroundings, SurroundingsProvider } from "#items/widgets/surroundings.tsx";
import { newId } from "#shared/ids.ts";

import { useDraftStore, useFollowedDraft } from "../draft-context.tsx";
import { useEditItem } from "./use-edit-item.ts";

const ItemSchemaForm = lazy(() => import("#items/widgets/item-schema-form.tsx"));

/** Rows' identities and left branches outlive the closing of a card, for as long as the page is open. */
const memories = new Map<string, FormMemory>();

const anyJson = z.unknown();

type Props = { item: DraftItem; problems: readonly Problem[]; onFix?: ApplyFix };

export function ItemForm({ item, problems, onFix }: Props) {
  const { key, kind, value } = item;
  const { onChange, endTyping } = useEditItem(key);
  return (
    <Suspense>
      <SurroundingsProvider value={useDraftAround(key)}>
        <div onBlur={endTyping} data-item-form>
          <ItemSchemaForm
            key={kind}
            schema={kind === "unknown" ? anyJson : definitionOf(kind).schema}
            value={value}
            onChange={onChange}
            problems={problems}
            {...(onFix && { onFix })}
            memory={memoryOf(`${key} ${kind}`)}
            idPrefix={key}
          />
        </div>
      </SurroundingsProvider>
    </Suspense>
  );
}

function useDraftAround(itemKey: string): Surroundings {
  const store = useDraftStore();
  const { subscribe } = useFollowedDraft();
  return useMemo(
    () => ({
      itemKey,
      items: () => store.getState().history.present.items,
      subscribe,
      newId,
    }),
    [store, subscribe, itemKey],
  );
}

function memoryOf(key: string): FormMemory {
  let memory = memories.get(key);
  if (!memory) memories.set(key, (memory = createFormMemory()));
  return memory;
}
