import type { Point, Size } from "../widgets/screen/screen-scale.ts";
import type { Label } from "./screen-marks.ts";

export type PlacedLabel = Label & Size & Point;

type Box = Size & Point;

/**
 * Where labels are written: beside their points, inside the screen, and while there is room neither
 * upon another label nor upon what is drawn at these points.
 */
export function placeLabels(
  labels: readonly Label[],
  drawn: readonly Point[],
  size: Size,
  unit: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const marks = drawn.map(({ x, y }) => boxAround(x, y, unit * 1.6));
  for (const label of labels) {
    const letters = [...`${label.number} ${label.text}`.trim()].length;
    const box = { width: (letters * 0.62 + 0.8) * unit, height: 1.5 * unit };
    const wishes = label.at
      ? besides(label.at, box, unit)
      : [{ x: (size.width - box.width) / 2, y: size.height - 2 * unit }];
    placed.push({ ...label, ...box, ...freePlace(wishes, box, size, [...marks, ...placed]) });
  }
  return placed;
}

/** To the right of a point or to its left, above it or below. */
function besides({ x, y }: Point, box: Size, unit: number): Point[] {
  const [right, left] = [x + unit, x - unit - box.width];
  const [above, below] = [y - 2.4 * unit, y + 0.9 * unit];
  return [above, below].flatMap((at) => [
    { x: right, y: at },
    { x: left, y: at },
  ]);
}

function boxAround(x: number, y: number, length: number): Box {
  return { x: x - length / 2, y: y - length / 2, width: length, height: length };
}

const mostTries = 60;

/** The first place wished for that is free; else the first free one below, going on at the top from the bottom. */
function freePlace(wishes: readonly Point[], box: Size, size: Size, taken: readonly Box[]): Point {
  const room = { width: size.width - box.width, height: size.height - box.height };
  const places = wishes.map(({ x, y }) => ({
    x: Math.max(0, Math.min(room.width, x)),
    y: Math.max(0, Math.min(room.height, y)),
  }));
  const free = places.find((at) => !taken.some((other) => isOver(at, box, other)));
  if (free) return free;
  const first = places[0] ?? { x: 0, y: 0 };
  let { y } = first;
  for (let tries = 0; tries < mostTries; tries++) {
    const at = { x: first.x, y };
    const hit = taken.find((other) => isOver(at, box, other));
    if (!hit) return at;
    y = hit.y + hit.height + 0.1 * box.height;
    if (y > room.height) y = 0;
  }
  return first;
}

function isOver(at: Point, box: Size, other: Box): boolean {
  return (
    at.x < other.x + other.width &&
    other.x < at.x + box.width &&
    at.y < other.y + other.height &&
    other.y < at.y + box.height
  );
}
