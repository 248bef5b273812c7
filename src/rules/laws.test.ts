import fc from "fast-check";
import { expect, test } from "vitest";

import { applyEdits, type Edit, type Fix } from "#body/fix.ts";
import { recognise } from "#items/recognise.ts";
import { definitionOf, itemDefinitions } from "#items/registry.ts";
import { placesOf } from "#schema/walk.test-support.ts";
import { getIn, removeIn, setIn } from "#shared/path.ts";

import { argumentsUnlikeTool } from "./arguments-unlike-tool.ts";
import { checkConversation } from "./check-conversation.ts";
import { always, areTied, concernsIn, concernsOf, untiedLinks } from "./concerns.ts";
import { conversationOf } from "./conversation.ts";
import { rules } from "./registry.ts";

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

const brokenBodies = fc
  .record({
    items: fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 6 }),
    slips: fc.array(slip, { minLength: 1, maxLength: 5 }),
    metadata: fc.dictionary(
      fc.constantFrom("topic", "n".repeat(70)),
      fc.constantFrom<unknown>("demo", 5, null, ["a"], "v".repeat(600)),
    ),
  })
  .map(({ items, slips, metadata }) => ({ items: slips.reduce(withSlip, items), metadata }));

test("No fix loses a value that it did not announce, and a safe one loses none", () => {
  fc.assert(
    fc.property(brokenBodies, fc.infiniteStream(fc.nat()), (broken, choices) => {
      let body: unknown = broken;
      for (let step = 0; step < 4; step++) {
        const fixes = fixesOf(body);
        const fix = fixes[(choices.next().value ?? 0) % fixes.length];
        if (!fix) break;
        expect(lossesOf(body, fix)).toEqual([]);
        body = applyEdits(body, fix.edits);
      }
    }),
  );
});

test("All safe fixes, one after the other, come to an end and leave none", () => {
  fc.assert(
    fc.property(brokenBodies, (broken) => {
      let body: unknown = broken;
      let [fix] = safeFixesOf(body);
      for (let step = 0; fix && step < 60; step++) {
        body = applyEdits(body, fix.edits);
        [fix] = safeFixesOf(body);
      }
      expect(safeFixesOf(body)).toEqual([]);
    }),
  );
});

test("A rule finds nothing in what does not concern it", () => {
  fc.assert(
    fc.property(brokenBodies, (body) => {
      const conversation = conversationOf(body);
      const { items } = conversation;
      const concerns = items.reduce(
        (all, item) => all | concernsIn(item),
        areTied(items) ? 0 : untiedLinks,
      );
      const unasked = [...rules, argumentsUnlikeTool].filter(
        (rule) => (concernsOf(rule) & concerns) === 0 && concernsOf(rule) !== always,
      );
      const findings = unasked.flatMap(({ code, check }) =>
        check(conversation).map(({ path }) => ({ code, path })),
      );
      expect(findings).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function fixesOf(body: unknown): Fix[] {
  return checkConversation(body).flatMap(({ fixes = [] }) => fixes);
}

function safeFixesOf(body: unknown): Fix[] {
  return fixesOf(body).filter(({ isSafe }) => isSafe);
}

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

/** What a fix takes away without saying so in its label. */
function lossesOf(body: unknown, fix: Fix): string[] {
  const after = applyEdits(body, fix.edits);
  // What was JSON text may now be keys.
  const kept = new Set([...wordsOf(after), ...splitWords(JSON.stringify(after))]);
  const lost = wordsOf(body).filter((word) => !kept.has(word));
  const touched = new Set(overwrittenBy(fix.edits, body));
  const isAnnounced = !fix.isSafe && announcement.test(fix.label);
  return lost
    .filter((word) => !isAnnounced || !touched.has(word))
    .map((word) => `${fix.label} loses ${word}`);
}

const announcement = /remove|shorten|replace|leave out|instead|keep|new id|turn it into|lose/i;

/** The words under what each edit sets or removes, as they stand when its turn has come. */
function overwrittenBy(edits: readonly Edit[], body: unknown): string[] {
  const [edit, ...rest] = edits;
  if (!edit) return [];
  const own = "path" in edit ? wordsOf(getIn(body, edit.path), edit.path.at(-1)) : [];
  return [...own, ...overwrittenBy(rest, applyEdits(body, [edit]))];
}

/**
 * The words of every text, number, yes and no in a value; the constants that name a type are none. JSON
 * as text and as a value have the same words, and so have two ways to punctuate one.
 */
function wordsOf(value: unknown, key?: string | number): string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([inner, child]) => wordsOf(child, inner));
  }
  return value === null || value === undefined || key === "type" ? [] : splitWords(String(value));
}

function splitWords(text: string): string[] {
  const [...words] =
    text
      .toLowerCase()
      .replaceAll(/[-_]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words;
}
