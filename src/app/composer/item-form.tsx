import { lazy, Suspense, useCallback } from "react";
import * as z from "zod";

import type { Problem } from "#body/problem.ts";
import type { DraftItem } from "#draft/document.ts";
import { editItem } from "#draft/operations.ts";
import { createFormMemory, type FormMemory } from "#form/form-memory.ts";
import { definitionOf } from "#items/registry.ts";
import { type Path, toPointer } from "#shared/path.ts";

import { useDraft } from "../draft-context.tsx";

const ItemSchemaForm = lazy(() => import("#items/widgets/item-schema-form.tsx"));

/** Rows' identities and left branches outlive the closing of a card, for as long as the page is open. */
const memories = new Map<string, FormMemory>();

const anyJson = z.unknown();

type Props = { item: DraftItem; problems: readonly Problem[] };

export function ItemForm({ item, problems }: Props) {
  const { key, kind, value } = item;
  const change = useDraft((state) => state.change);
  const onChange = useCallback(
    (next: unknown, { path, typing }: { path: Path; typing: boolean }) => {
      change(
        (document) => editItem(document, key, next),
        typing ? { typingIn: `${key} ${toPointer(path)}` } : {},
      );
    },
    [change, key],
  );
  return (
    <Suspense>
      <ItemSchemaForm
        key={kind}
        schema={kind === "unknown" ? anyJson : definitionOf(kind).schema}
        value={value}
        onChange={onChange}
        problems={problems}
        memory={memoryOf(`${key} ${kind}`)}
        idPrefix={key}
      />
    </Suspense>
  );
}

function memoryOf(key: string): FormMemory {
  let memory = memories.get(key);
  if (!memory) memories.set(key, (memory = createFormMemory()));
  return memory;
}
