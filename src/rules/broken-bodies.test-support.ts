import fc from "fast-check";

import { recognise } from "#items/recognise.ts";
import { definitionOf, itemDefinitions } from "#items/registry.ts";
import { placesOf } from "#schema/walk.test-support.ts";
import { getIn, removeIn, setIn } from "#shared/path.ts";

const examples = itemDefinitions.flatMap(({ examples: ofKind }) =>
  ofKind.map(({ item }): unknown => item),
);

/** What people leave behind: nothing, other types, half-right words, parts and text of elsewhere. */
const slipValues: readonly unknown[] = [
  undefined,
  null,
  "",
  5,
  "5",
  true,
  "true",
  [],
  {},
  "User",
  "In-Progress",
  "call_1",
  "call_list_orders",
  '{"city": "Paris"',
  '{"city":"Paris"}',
  { type: "input_text", text: "Hello" },
  { type: "output_text", text: "Hello" },
  "long ".repeat(30),
  -3,
];

const slip = fc.record({
  item: fc.nat(),
  place: fc.nat(),
  value: fc.constantFrom(...slipValues),
  isNewKey: fc.boolean(),
});

/** Bodies of a few items with some slips, each of them somewhere. */
export const brokenBodies = fc
  .record({
    items: fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 6 }),
    slips: fc.array(slip, { minLength: 1, maxLength: 5 }),
    metadata: fc.dictionary(
      fc.constantFrom("topic", "n".repeat(70)),
      fc.constantFrom<unknown>("demo", 5, null, ["a"], "v".repeat(600)),
    ),
  })
  .map(({ items, slips, metadata }) => ({ items: slips.reduce(withSlip, items), metadata }));

/** An item with another value, or one more key, somewhere; it may be left as it is. */
function withSlip(items: readonly unknown[], { item, place, value, isNewKey }: Slip) {
  const index = item % items.length;
  const kind = recognise(items[index]);
  if (!kind) return items;
  const places = placesOf(definitionOf(kind).schema, items[index]);
  const path = places[place % places.length]?.path ?? [];
  const isObjectKey = isNewKey && typeof getIn(items[index], path) === "object";
  const at = isObjectKey && !Array.isArray(getIn(items[index], path)) ? [...path, "extra"] : path;
  if (at.length === 0) return items;
  const broken = value === undefined ? removeIn(items[index], at) : setIn(items[index], at, value);
  return items.with(index, broken);
}

type Slip = { item: number; place: number; value: unknown; isNewKey: boolean };
