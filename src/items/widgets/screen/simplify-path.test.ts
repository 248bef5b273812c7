import fc from "fast-check";
import { expect, test } from "vitest";

import { distanceToLine, simplifyPath } from "./simplify-path.ts";

const coordinate = fc.integer({ min: 0, max: 2000 });
const line = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 60 });
const tolerance = fc.integer({ min: 0, max: 50 });

test("The ends stay, the order stays, and no point is made up", () => {
  fc.assert(
    fc.property(line, tolerance, (points, limit) => {
      const simple = simplifyPath(points, limit);
      expect(simple[0]).toBe(points[0]);
      expect(simple.at(-1)).toBe(points.at(-1));
      const places = simple.map((point) => points.indexOf(point));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }),
  );
});

test("Every point left out lies within the tolerance of the simple line", () => {
  fc.assert(
    fc.property(line, tolerance, (points, limit) => {
      const simple = simplifyPath(points, limit);
      const farthest = points.map((point) =>
        Math.min(
          ...simple.map((from, index) => distanceToLine(point, from, simple[index + 1] ?? from)),
        ),
      );
      expect(Math.max(0, ...farthest)).toBeLessThanOrEqual(limit);
    }),
  );
});

test("A straight line needs two points, a corner three", () => {
  const straight = Array.from({ length: 100 }, (_, index) => ({ x: index, y: index * 2 }));
  const corner = [...straight, ...straight.map(({ y }) => ({ x: 99, y: 198 + y }))];
  expect(simplifyPath(straight, 2)).toHaveLength(2);
  expect(simplifyPath(corner, 2)).toEqual([corner[0], straight.at(-1), corner.at(-1)]);
});
