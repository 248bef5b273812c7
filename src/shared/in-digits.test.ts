import * as fc from "fast-check";
import { expect, test } from "vitest";

import { inDigits } from "./in-digits.ts";

test("A count is written as English writes it", () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(inDigits(count)).toBe(count.toLocaleString("en"));
    }),
  );
});
