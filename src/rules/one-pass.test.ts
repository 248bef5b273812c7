import fc from "fast-check";
import { expect, test } from "vitest";

import { checkItem } from "#body/check-item.ts";
import type { Problem } from "#body/problem.ts";
import { definitionOf } from "#items/registry.ts";
import { accepts } from "#schema/accepts.ts";
import { toPointer } from "#shared/path.ts";

import { argumentsUnlikeTool } from "./arguments-unlike-tool.ts";
import { brokenBodies } from "./broken-bodies.test-support.ts";
import { checkRules } from "./check-rules.ts";
import { type Conversation, conversationOf } from "./conversation.ts";
import { rules } from "./registry.ts";

test("Rules that are asked only of what concerns them find what all rules find in everything", () => {
  fc.assert(
    fc.property(brokenBodies, (body) => {
      const conversation = { ...conversationOf(body), isAskedOnce: true };
      const found = checkRules(conversation, [], [argumentsUnlikeTool]);
      expect(found.map(nameOf)).toEqual(findOneByOne(conversation).map(nameOf));
    }),
    { numRuns: 500 },
  );
});

test("An item is beyond doubt when its schema takes it, and has no problem then", () => {
  fc.assert(
    fc.property(brokenBodies, (body) => {
      for (const { kind, value } of conversationOf(body).items) {
        if (kind === "unknown") continue;
        const { schema } = definitionOf(kind);
        const isTaken = schema.safeParse(value).success;
        expect(accepts(schema, value)).toBe(isTaken);
        expect(checkItem(kind, value).length === 0).toBe(isTaken);
      }
    }),
    { numRuns: 500 },
  );
});

test("Whether fixes are made changes nothing of what is found", () => {
  fc.assert(
    fc.property(brokenBodies, (body) => {
      const conversation = conversationOf(body);
      const withFixes = checkRules(conversation, []);
      const without = checkRules({ ...conversation, isAskedOnce: true }, []);
      expect(without).toEqual(withFixes.map(({ fixes: _made, ...problem }) => problem));
    }),
  );
});

/** Each rule by itself, whether it concerns it or not; only a note yields to what is graver. */
function findOneByOne(conversation: Conversation): Omit<Problem, "fixes">[] {
  const found = [...rules, argumentsUnlikeTool].flatMap(({ check, code, severity: usual }) =>
    check(conversation).map(({ path, message, severity = usual }) => ({
      path,
      severity,
      code,
      message,
    })),
  );
  const isGrave = (place: string) =>
    found.some(({ severity, path }) => severity !== "note" && toPointer(path) === place);
  return found.filter(({ severity, path }) => severity !== "note" || !isGrave(toPointer(path)));
}

function nameOf({ path, severity, code, message }: Omit<Problem, "fixes">): string {
  return [toPointer(path), severity, code, message].join(" ");
}
