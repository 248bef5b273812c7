import { expect, test } from "vitest";

import { lookAt } from "./look.ts";

const trigger = () =>
  ({ kind: "compaction_trigger", value: { type: "compaction_trigger" } }) as const;

test("An item that stays the same in its place is looked at once", () => {
  const item = trigger();
  expect(lookAt(item, 2, false)).toBe(lookAt({ ...item }, 2, false));
  expect(lookAt(item, 2, false)).not.toBe(lookAt(trigger(), 2, false));
});

test("What is found in an item stands where the item stands now, and so do the fixes", () => {
  const item = trigger();
  for (const index of [2, 0]) {
    const [problem] = lookAt(item, index, false).problems;
    expect(problem?.path).toEqual(["items", index]);
    expect(problem?.fixes?.[0]?.edits).toEqual([{ type: "remove", path: ["items", index] }]);
  }
});

test("Of what is asked once nothing is kept, and no fix is made", () => {
  const item = trigger();
  const [problem] = lookAt(item, 0, true).problems;
  expect(problem).toMatchObject({ path: ["items", 0], code: "compaction_trigger_stored" });
  expect(problem).not.toHaveProperty("fixes");
  expect(lookAt(item, 0, true)).not.toBe(lookAt(item, 0, true));
});
