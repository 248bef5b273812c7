import { expect, test } from "vitest";

import { applyEdits } from "#body/fix.ts";
import type { Severity } from "#body/problem.ts";
import type { Path } from "#shared/path.ts";

import { checkConversation } from "./check-conversation.ts";
import type { Rule } from "./rule.ts";

type Case = { name: string; body: object };
type BrokenCase = Case & { path: Path; severity?: Severity };

/**
 * What every rule owes: a body that breaks it once has exactly one problem, at the right place; each
 * fix removes that problem and adds none; a sound body has none of its problems.
 */
export function itHoldsTo(rule: Rule, cases: { broken: BrokenCase[]; sound: Case[] }): void {
  for (const { name, body, path, severity = rule.severity } of cases.broken) {
    test(`${name} is one problem, and each fix mends it`, () => {
      const problems = checkConversation(body);
      expect(problems).toEqual([expect.objectContaining({ code: rule.code, path, severity })]);
      for (const fix of problems[0]?.fixes ?? []) {
        expect({ fix: fix.label, left: checkConversation(applyEdits(body, fix.edits)) }).toEqual({
          fix: fix.label,
          left: [],
        });
      }
    });
  }
  for (const { name, body } of cases.sound) {
    test(`${name} is no problem`, () => {
      expect(checkConversation(body)).toEqual([]);
    });
  }
}
