import { expect, test } from "vitest";

import { atOnce, inSlices, type Steps } from "./steps.ts";

/** A second's work of a thousand steps. */
function* work(): Steps<string> {
  for (let step = 0; step < 1000; step++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  return "done";
}

function* count(steps: number): Steps<number> {
  let done = 0;
  while (done < steps) {
    done++;
    yield;
  }
  return done;
}

test("A task is done at once, or in slices, with the same result", async () => {
  expect(atOnce(count(1000))).toBe(1000);
  expect(await inSlices(count(1000), () => true)).toBe(1000);
});

test("Others get their turn between two slices, and may say that the task is not wanted any more", async () => {
  let isWanted = true;
  setTimeout(() => (isWanted = false));
  expect(await inSlices(work(), () => isWanted)).toBeUndefined();
});
