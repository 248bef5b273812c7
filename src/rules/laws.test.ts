import fc from "fast-check";
import { expect, test } from "vitest";

import { applyEdits, type Edit, type Fix } from "#body/fix.ts";
import { getIn } from "#shared/path.ts";

import { brokenBodies } from "./broken-bodies.test-support.ts";
import { checkConversation } from "./check-conversation.ts";

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

function fixesOf(body: unknown): Fix[] {
  return checkConversation(body).flatMap(({ fixes = [] }) => fixes);
}

function safeFixesOf(body: unknown): Fix[] {
  return fixesOf(body).filter(({ isSafe }) => isSafe);
}

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
