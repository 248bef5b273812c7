import { isObject } from "#shared/json.ts";

export type Point = { x: number; y: number };
export type Size = { width: number; height: number };

/** The pixel of a picture under a pointer, where the picture is drawn in `box` at any scale. */
export function pixelAt(size: Size, box: Size & { left: number; top: number }, at: Point): Point {
  return clampTo(size, {
    x: Math.floor(((at.x - box.left) / box.width) * size.width),
    y: Math.floor(((at.y - box.top) / box.height) * size.height),
  });
}

/** The nearest whole pixel inside the picture. */
export function clampTo({ width, height }: Size, { x, y }: Point): Point {
  const clamp = (value: number, length: number) =>
    Math.max(0, Math.min(length - 1, Math.round(value) || 0));
  return { x: clamp(x, width), y: clamp(y, height) };
}

export function isInside({ width, height }: Size, { x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x < width && y < height;
}

/** The point that an object with `x` and `y` names; undefined while either is no number. */
export function pointOf(value: unknown): Point | undefined {
  if (!isObject(value)) return undefined;
  const { x, y } = value;
  return typeof x === "number" && typeof y === "number" ? { x, y } : undefined;
}
