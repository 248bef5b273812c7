import { expect, test } from "vitest";

import { groupRemarks } from "./group-remarks.ts";

test("What is said of many places is said once, with their number and the first of them", () => {
  const remarks = Array.from({ length: 12 }, (_, index) => ({
    outcome: "left_out" as const,
    place: `messages[${index}].audio`,
    message: "Audio has no place here.",
  }));
  const whole = { outcome: "changed" as const, place: "", message: "Put in order." };
  expect(groupRemarks([...remarks, whole])).toEqual([
    {
      outcome: "left_out",
      message: "Audio has no place here.",
      count: 12,
      places: remarks.slice(0, 5).map(({ place }) => place),
    },
    { outcome: "changed", message: "Put in order.", count: 1, places: [] },
  ]);
});

test("The same words about what was kept and about what was left out stay apart", () => {
  const remark = { place: "a", message: "Unknown." };
  const groups = groupRemarks([
    { ...remark, outcome: "kept" },
    { ...remark, outcome: "left_out" },
  ]);
  expect(groups).toHaveLength(2);
});
