import fc from "fast-check";
import { expect, test } from "vitest";

import { placeLabels } from "./label-places.ts";
import { directionOf, marksOf } from "./screen-marks.ts";

const size = { width: 480, height: 300 };

test("Clicks, drags and scrolls are drawn where they take place", () => {
  const { shapes } = marksOf(
    [
      { type: "click", button: "left", x: 10, y: 20 },
      {
        type: "drag",
        path: [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
        ],
      },
      { type: "scroll", x: 5, y: 6, scroll_x: 0, scroll_y: -50 },
    ],
    size,
  );
  expect(shapes).toEqual([
    { kind: "click", path: [{ x: 10, y: 20 }] },
    {
      kind: "drag",
      path: [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ],
    },
    { kind: "scroll", path: [{ x: 5, y: 6 }], direction: { x: 0, y: -1 } },
  ]);
});

test("Labels carry the number in the list, the button unless it is the left one, and keys", () => {
  const { labels } = marksOf(
    [
      { type: "wait" },
      { type: "click", button: "right", x: 1, y: 2, keys: ["CTRL", "SHIFT"] },
      { type: "type", text: "Hello" },
      { type: "keypress", keys: ["ENTER"] },
    ],
    size,
  );
  const at = { x: 1, y: 2 };
  expect(labels).toEqual([
    { number: 2, text: "CTRL+SHIFT right", at },
    { number: 3, text: "“Hello”", at },
    { number: 4, text: "ENTER", at },
  ]);
});

test("A point beside the screen is drawn at its edge", () => {
  const { shapes } = marksOf([{ type: "move", x: 9999, y: -1e300 }], size);
  expect(shapes).toEqual([{ kind: "move", path: [{ x: 479, y: 0 }] }]);
});

test("A drag of very many points keeps its ends", () => {
  const path = Array.from({ length: 100_000 }, (_, x) => ({ x: x % 480, y: 7 }));
  const [shape] = marksOf([{ type: "drag", path }], size).shapes;
  expect(shape?.path.length).toBeLessThanOrEqual(502);
  expect(shape?.path.at(-1)).toEqual(path.at(-1));
});

test("A direction has length 1, however long the way", () => {
  const far = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((way) => way !== 0);
  fc.assert(
    fc.property(far, far, (x, y) => {
      const direction = directionOf(x, y);
      expect(Math.hypot(direction?.x ?? 0, direction?.y ?? 0)).toBeCloseTo(1, 9);
    }),
  );
});

test("Labels stay inside the screen, and a few lie neither upon one another nor upon a mark", () => {
  const label = fc.record({ x: fc.nat(479), y: fc.nat(299), text: fc.string({ maxLength: 12 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 8 }), (wanted) => {
      const labels = wanted.map(({ x, y, text }, number) => ({ number, text, at: { x, y } }));
      const placed = placeLabels(labels, [{ x: 240, y: 150 }], size, 12);
      for (const [index, one] of placed.entries()) {
        expect(one.x >= 0 && one.x + one.width <= size.width).toBe(true);
        expect(one.y >= 0 && one.y + one.height <= size.height).toBe(true);
        const isCovered = placed
          .slice(0, index)
          .some(
            (other) =>
              one.x < other.x + other.width &&
              other.x < one.x + one.width &&
              one.y < other.y + other.height &&
              other.y < one.y + one.height,
          );
        expect(isCovered).toBe(false);
        const isOnMark =
          one.x < 240 && 240 < one.x + one.width && one.y < 150 && 150 < one.y + one.height;
        expect(isOnMark).toBe(false);
      }
    }),
  );
});
