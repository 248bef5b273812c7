import fc from "fast-check";
import { expect, test } from "vitest";

import { clampTo, isInside, pixelAt, pointOf } from "./screen-scale.ts";

const length = fc.integer({ min: 1, max: 5000 });
const size = fc.record({ width: length, height: length });

test("The middle of every drawn pixel is that pixel, at any scale", () => {
  fc.assert(
    fc.property(
      size,
      fc.double({ min: 0.05, max: 4, noNaN: true }),
      fc.nat(),
      fc.nat(),
      (picture, scale, a, b) => {
        const pixel = { x: a % picture.width, y: b % picture.height };
        const box = {
          left: 17,
          top: 40,
          width: picture.width * scale,
          height: picture.height * scale,
        };
        const at = { x: box.left + (pixel.x + 0.5) * scale, y: box.top + (pixel.y + 0.5) * scale };
        expect(pixelAt(picture, box, at)).toEqual(pixel);
      },
    ),
  );
});

test("Whatever is pointed at, the pixel is whole and inside the picture", () => {
  fc.assert(
    fc.property(size, fc.double(), fc.double(), (picture, x, y) => {
      const point = clampTo(picture, { x, y });
      expect(isInside(picture, point)).toBe(true);
      expect([point.x, point.y].every(Number.isInteger)).toBe(true);
    }),
  );
});

test("A point needs both numbers", () => {
  expect(pointOf({ x: 1, y: 2, type: "click" })).toEqual({ x: 1, y: 2 });
  expect([pointOf({ x: "1", y: 2 }), pointOf({ x: 1 }), pointOf(null)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
