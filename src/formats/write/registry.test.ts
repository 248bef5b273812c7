import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { writers } from "./registry.ts";
import { exampleItems, jsonValue, written } from "./written.test-support.ts";

test("Formats and labels stand once", () => {
  for (const names of [writers.map(({ format }) => format), writers.map(({ label }) => label)]) {
    expect(new Set(names).size).toBe(names.length);
  }
});

describe.each(writers.map((writer) => [writer.format, writer] as const))(
  "%s",
  (_format, writer) => {
    test("Whatever a draft holds can be written", () => {
      const anything = fc.array(jsonValue, { maxLength: 30 });
      const named = fc.dictionary(fc.string(), jsonValue);
      fc.assert(
        fc.property(anything, named, named, fc.string(), (items, metadata, rest, name) => {
          const { items: _items, metadata: _metadata, ...others } = rest;
          const conversation = written(items, { metadata, rest: others, name });
          expect(writer.write(conversation).text).toMatch(/\n$/);
        }),
        { numRuns: 50 },
      );
    });

    test("Writing changes nothing of what is written", () => {
      const conversation = written(exampleItems(), { metadata: { topic: "tents" } });
      const before = JSON.stringify(conversation);
      writer.write(conversation);
      expect(JSON.stringify(conversation)).toBe(before);
    });
  },
);

test.each(writers.filter(({ group }) => group === "Code" || group === "Requests"))(
  "$label reads the key from the environment",
  (writer) => {
    expect(writer.write(written([])).text).toContain("OPENAI_API_KEY");
  },
);
