import { expect, test } from "vitest";

import { applyEdits } from "#body/fix.ts";

import { checkConversation } from "./check-conversation.ts";
import { call, output } from "./items.test-support.ts";
import { shortenLink } from "./shorten-link.ts";

const long = "call_".padEnd(86, "x");
const items = [
  { ...call, call_id: long },
  { ...output, call_id: long },
];

test("An id that is too long is shortened on both sides in the same way", () => {
  const [problem] = checkConversation({ items });
  expect(problem).toMatchObject({ code: "string_above_max_length", path: ["items", 0, "call_id"] });
  const [fix] = problem?.fixes ?? [];
  expect(fix?.isSafe).toBe(false);
  const mended = applyEdits({ items }, fix?.edits ?? []);
  expect(mended).toMatchObject({
    items: [{ call_id: long.slice(0, 64) }, { call_id: long.slice(0, 64) }],
  });
  expect(checkConversation(mended)).toEqual([]);
});

test("A second id that begins in the same way gets a new one", () => {
  const taken = [{ ...call, call_id: long.slice(0, 64) }, ...items];
  const [fix] = shortenLink({ items: taken }, ["items", 1, "call_id"]);
  const ids = fix?.edits.map((edit) => edit.type === "set" && edit.value);
  expect(new Set(ids).size).toBe(1);
  expect(ids).not.toContain(long.slice(0, 64));
});

test("What is no tie is left alone", () => {
  expect(shortenLink({ items }, ["items", 0, "name"])).toEqual([]);
});
