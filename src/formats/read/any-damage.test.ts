import fc from "fast-check";
import { expect, test } from "vitest";

import { isObject } from "#shared/json.ts";

import { lineExamples } from "./codex-session/examples.test-support.ts";
import { completion, text } from "./harmony/examples.test-support.ts";
import { linesReaders, readers, textReaders } from "./registry.ts";

const modules = import.meta.glob<{ examples: readonly unknown[] }>("./*/examples.test-support.ts", {
  eager: true,
});

const examples: unknown[] = Object.values(modules).flatMap((module) => module.examples ?? []);

/** An example in which some values are something else, or are not there. */
const damaged = fc
  .tuple(
    fc.constantFrom(...examples, ...lineExamples),
    fc.infiniteStream(fc.nat({ max: 30 })),
    fc.jsonValue(),
  )
  .map(([example, chances, other]) => damage(example, chances, other));

function damage(value: unknown, chances: Iterator<number>, other: unknown): unknown {
  const chance: number = chances.next().value ?? 1;
  if (chance === 0) return other;
  if (Array.isArray(value)) return value.map((each: unknown) => damage(each, chances, other));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => chances.next().value !== 0)
      .map(([name, each]) => [name, damage(each, chances, other)]),
  );
}

test("no reader throws, however damaged a value is that it recognises", () => {
  fc.assert(
    fc.property(damaged, (value) => {
      for (const reader of readers.filter((each) => each.recognises(value))) {
        expect(Array.isArray(reader.read(value).items)).toBe(true);
      }
      if (!Array.isArray(value)) return;
      for (const reader of linesReaders.filter((each) => each.recognisesLines(value))) {
        expect(Array.isArray(reader.readLines(value).items)).toBe(true);
      }
    }),
  );
});

test("no value is recognised by two readers, however damaged it is", () => {
  fc.assert(
    fc.property(damaged, (value) => {
      const formats = readers.filter((each) => each.recognises(value)).map(({ format }) => format);
      expect(formats.length).toBeLessThan(2);
    }),
  );
});

test("rendered text is read wherever it is cut", () => {
  fc.assert(
    fc.property(fc.constantFrom(text, completion), fc.nat(), (whole, length) => {
      const cut = whole.slice(0, length % whole.length);
      for (const reader of textReaders.filter((each) => each.recognisesText(cut))) {
        expect(Array.isArray(reader.readText(cut).items)).toBe(true);
      }
    }),
  );
});
