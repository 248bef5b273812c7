import type { Point } from "./screen-scale.ts";

/**
 * The fewest points of a drawn line that keep every left-out point within `tolerance` of it
 * (Ramer–Douglas–Peucker). The first and the last point always stay.
 */
export function simplifyPath(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  const distances = points.map((point) => distanceToLine(point, first, last));
  const farthest = distances.reduce(
    (best, distance, index) => (distance > (distances[best] ?? 0) ? index : best),
    0,
  );
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  return [
    ...simplifyPath(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplifyPath(points.slice(farthest), tolerance),
  ];
}

/** From a point to the nearest place on the straight line between two others. */
export function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const place = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - place * dx, point.y - from.y - place * dy);
}
