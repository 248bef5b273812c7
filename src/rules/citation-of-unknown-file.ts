import { isObject, type JsonObject } from "#shared/json.ts";

import type { Conversation } from "./conversation.ts";
import { isFilled, objectsIn, partsOf, type Place } from "./places.ts";
import type { Rule } from "./rule.ts";

export const citationOfUnknownFile: Rule = {
  code: "citation_of_unknown_file",
  severity: "note",
  title: "Citation of a file that is nowhere else",
  explanation:
    "The API takes it: the file may come from a search that is not part of this conversation. In a conversation written by hand it is often a slip.",
  source: "https://platform.openai.com/docs/api-reference/conversations/create",
  concerns: ["citations"],
  check: (conversation) => {
    const known = knownIds(conversation);
    return conversation.items.flatMap(({ value }, index) =>
      citationsOf(value).flatMap(({ path, value: citation }) => {
        const key = keys[String(citation.type)];
        const id = key && citation[key];
        return !key || !isFilled(id) || known.has(id)
          ? []
          : [
              {
                path: ["items", index, ...path, key],
                message: `Nothing else in the conversation mentions '${String(id)}'.`,
              },
            ];
      }),
    );
  },
};

/** What a citation names that something else should have brought in. */
const keys: Partial<Record<string, string>> = {
  file_citation: "file_id",
  file_path: "file_id",
  container_file_citation: "container_id",
};

function citationsOf(item: unknown): Place[] {
  return partsOf(item).flatMap(({ path, value }) =>
    objectsIn(value.annotations, [...path, "annotations"]),
  );
}

function knownIds({ items, isAskedOnce }: Conversation): Set<unknown> {
  const read = isAskedOnce ? collect : idsIn;
  return new Set(items.flatMap(({ value }) => (isObject(value) ? [...read(value)] : [])));
}

const ids = new WeakMap<JsonObject, readonly unknown[]>();

/** The files and containers that an item brings in: given, found, or worked with. */
function idsIn(item: JsonObject): readonly unknown[] {
  let found = ids.get(item);
  if (!found) ids.set(item, (found = [...collect(item)]));
  return found;
}

function* collect(value: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === "file_id" || key === "container_id" || key === "container") yield child;
    else if (key === "file_ids" && Array.isArray(child)) yield* child;
    if (key !== "annotations") yield* collect(child);
  }
}
