import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isObject } from "./json.ts";
import { getIn, type Path, removeIn, setIn, toParameter, toPointer } from "./path.ts";

/** JSON with keys that trip careless code, and a path that exists in it. */
const placed = fc
  .letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom<unknown>(null, 0, "text", true),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "0", "__proto__", "constructor"), tie("value")),
    ),
  }))
  .value.chain((value) => fc.constantFrom(...pathsOf(value)).map((path) => ({ value, path })));

describe("setIn", () => {
  test("puts a value where getIn finds it", () => {
    fc.assert(
      fc.property(placed, fc.jsonValue(), ({ value, path }, next) => {
        expect(getIn(setIn(value, path, next), path)).toBe(next);
      }),
    );
  });

  test("sets what is there already to an equal value", () => {
    fc.assert(
      fc.property(placed, ({ value, path }) => {
        expect(setIn(value, path, getIn(value, path))).toEqual(value);
      }),
    );
  });

  test("leaves the original alone and shares all that is off the path", () => {
    fc.assert(
      fc.property(placed, ({ value, path }) => {
        const before = JSON.stringify(value);
        const after = setIn(value, path, "new");
        expect(JSON.stringify(value)).toBe(before);
        const apart = pathsOf(value).filter((other) => isApart(path, other));
        expect(apart.filter((other) => getIn(after, other) !== getIn(value, other))).toEqual([]);
      }),
    );
  });

  test("makes the objects that are missing on the way", () => {
    expect(setIn(undefined, ["a", "b"], 1)).toEqual({ a: { b: 1 } });
  });

  test("refuses an index outside the list", () => {
    expect(() => setIn([1], [1], 2)).toThrow(RangeError);
  });
});

describe("removeIn", () => {
  test("leaves no key behind", () => {
    expect(removeIn({ a: 1, b: { c: 2, d: 3 } }, ["b", "c"])).toEqual({ a: 1, b: { d: 3 } });
    expect(Object.keys(Object(removeIn({ a: 1, b: 2 }, ["a"])))).toEqual(["b"]);
  });

  test("closes the gap in a list", () => {
    expect(removeIn({ list: [1, 2, 3] }, ["list", 1])).toEqual({ list: [1, 3] });
  });

  test("takes away what setIn has added", () => {
    fc.assert(
      fc.property(placed, ({ value, path }) => {
        fc.pre(isObject(getIn(value, path)));
        const added = [...path, "added"];
        expect(removeIn(setIn(value, added, 1), added)).toEqual(value);
      }),
    );
  });

  test.each<{ path: Path }>([
    { path: [] },
    { path: ["nothing"] },
    { path: ["undefined"] },
    { path: ["list", 9] },
    { path: ["list", -1] },
    { path: ["list", "0"] },
    { path: ["text", "length"] },
    { path: ["toString"] },
  ])("gives the value itself when $path leads nowhere", ({ path }) => {
    const value = { list: [1, 2], text: "words" };
    expect(removeIn(value, path)).toBe(value);
  });
});

describe("getIn", () => {
  test.each<{ path: Path }>([
    { path: ["constructor"] },
    { path: ["__proto__"] },
    { path: ["list", "length"] },
    { path: ["list", -1] },
    { path: ["text", 0] },
    { path: ["none", "deeper"] },
  ])("finds nothing at $path, which the value has not of its own", ({ path }) => {
    expect(getIn({ list: [1], text: "words", none: null }, path)).toBeUndefined();
  });
});

test("A key named __proto__ is a plain key and reaches no prototype", () => {
  const set = setIn({ a: 1 }, ["__proto__", "polluted"], true);
  expect(JSON.stringify(set)).toBe('{"a":1,"__proto__":{"polluted":true}}');
  expect(JSON.stringify(setIn(set, ["a"], 2))).toBe('{"a":2,"__proto__":{"polluted":true}}');
  expect(removeIn(set, ["__proto__"])).toEqual({ a: 1 });
  expect(Object.getPrototypeOf(set)).toBe(Object.prototype);
  expect("polluted" in {}).toBe(false);
});

test("A pointer escapes tildes and slashes as RFC 6901 says", () => {
  expect(toPointer([])).toBe("");
  expect(toPointer(["content", 0, "text"])).toBe("/content/0/text");
  expect(toPointer(["metadata", "a/b~c", ""])).toBe("/metadata/a~1b~0c/");
});

test("Different paths of a value have different pointers", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (left, right) => {
      expect(toPointer(left) === toPointer(right)).toBe(
        JSON.stringify(left) === JSON.stringify(right),
      );
    }),
  );
});

test("A parameter is written as the API writes it", () => {
  expect(toParameter([])).toBe("");
  expect(toParameter(["items", 2, "content", 0, "image_url"])).toBe(
    "items[2].content[0].image_url",
  );
  expect(toParameter(["metadata", "topic"])).toBe("metadata.topic");
});

function pathsOf(value: unknown, base: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [base];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [base, ...steps.flatMap((step) => pathsOf(getIn(value, [step]), [...base, step]))];
}

/** Neither path leads through the other. */
function isApart(left: Path, right: Path): boolean {
  return left.some((step, index) => index < right.length && step !== right[index]);
}
