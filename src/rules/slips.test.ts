import { describe, expect, test } from "vitest";

import type { Problem } from "#body/problem.ts";
import { recognise } from "#items/recognise.ts";
import { definitionOf, itemDefinitions } from "#items/registry.ts";
import { slipsIn } from "#items/slips.test-support.ts";
import { toPointer } from "#shared/path.ts";

import { checkConversation } from "./check-conversation.ts";

const cases = itemDefinitions.flatMap(({ kind, examples }) =>
  examples.map(({ name, item }) => ({ kind, name, item })),
);

/** Half-typed JSON is no JSON: only a draft can hold it. */
const ofBodies = [
  "a required key left out",
  "a value of a wrong type",
  "a word that is not among the supported ones",
];

describe.each(cases)("One slip in $kind, $name, is one problem of the body:", ({ kind, item }) => {
  const { schema } = definitionOf(kind);
  const before = new Set(checkConversation({ items: [item] }).map(nameOf));
  const slips = slipsIn(schema, item);

  test.each(ofBodies)("%s", (name) => {
    // Without its type or role an item is another kind's, or nobody's, and judged as such.
    const ofKind = (slips[name] ?? []).filter(({ broken }) => recognise(broken) === kind);
    const found = ofKind.map(({ broken }) =>
      checkConversation({ items: [broken] })
        .filter((problem) => !before.has(nameOf(problem)))
        .map(({ path, code }) => ({ path, code })),
    );
    expect(found).toEqual(ofKind.map(({ path, code }) => [{ path: ["items", 0, ...path], code }]));
  });
});

function nameOf({ path, code }: Problem): string {
  return `${code} ${toPointer(path)}`;
}
