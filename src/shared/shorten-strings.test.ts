import fc from "fast-check";
import { expect, test } from "vitest";

import { shortenStrings } from "./shorten-strings.ts";

test("Short values are shown whole, long strings say how much is hidden", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(shortenStrings(value)).toEqual(value);
    }),
  );
  const shown = shortenStrings({ image_url: `data:image/png;base64,${"A".repeat(5000)}` });
  expect(JSON.stringify(shown).length).toBeLessThan(400);
  expect(JSON.stringify(shown)).toContain("4,822 more characters");
});
