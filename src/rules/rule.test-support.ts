import { expect, test } from "vitest";

import { applyEdits } from "#body/fix.ts";
import type { Severity } from "#body/problem.ts";
import type { Path } from "#shared/path.ts";

import { checkConversation } from "./check-conversation.ts";
import type { Rule } from "./rule.ts";

/** `beside`: the codes of what else there is to say of the body, before and after. */
type Case = { name: string; body: object; beside?: string[] };
type BrokenCase = Case & { path: Path; severity?: Severity };

/**
 * What every rule owes: a body that breaks it once has exactly one problem, at the right place; each
 * fix removes that problem and adds none; a sound body has none of its problems.
 */
export function itHoldsTo(rule: Rule, cases: { broken: BrokenCase[]; sound: Case[] }): void {
  for (const { name, body, path, severity = rule.severity, beside = [] } of cases.broken) {
    test(`${name} is one problem, and each fix mends it`, () => {
      const problems = problemsBeside(rule, beside, body);
      expect(problems).toEqual([expect.objectContaining({ code: rule.code, path, severity })]);
      for (const fix of problems[0]?.fixes ?? []) {
        const left = problemsBeside(rule, beside, applyEdits(body, fix.edits));
        expect({ fix: fix.label, left }).toEqual({ fix: fix.label, left: [] });
      }
    });
  }
  for (const { name, body, beside = [] } of cases.sound) {
    test(`${name} is no problem`, () => {
      expect(problemsBeside(rule, beside, body)).toEqual([]);
    });
  }
}

/** That a kind is deprecated is no slip of a conversation: only its own rule speaks of it here. */
function problemsBeside(rule: Rule, codes: readonly string[], body: unknown) {
  return checkConversation(body).filter(
    ({ code }) => code === rule.code || (code !== "deprecated" && !codes.includes(code)),
  );
}
