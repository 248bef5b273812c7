import type { Point, Size } from "../widgets/screen/screen-scale.ts";
import type { Label } from "./screen-marks.ts";

export type PlacedLabel = Label & Size & Point;

/** Where labels are written: beside their points, inside the screen, and none upon another while there is room. */
export function placeLabels(labels: readonly Label[], size: Size, unit: number): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const letters = [...`${label.number} ${label.text}`.trim()].length;
    const box = { width: (letters * 0.62 + 0.8) * unit, height: 1.5 * unit };
    const wished = label.at
      ? { x: label.at.x + unit, y: label.at.y - 2.2 * unit }
      : { x: (size.width - box.width) / 2, y: size.height - 2 * unit };
    placed.push({ ...label, ...box, ...freePlace(wished, box, size, placed) });
  }
  return placed;
}

const mostTries = 60;

/** The first free place at or below the one wished for, going on at the top from the bottom. */
function freePlace(wished: Point, box: Size, size: Size, taken: readonly PlacedLabel[]): Point {
  const room = { width: size.width - box.width, height: size.height - box.height };
  const x = Math.max(0, Math.min(room.width, wished.x));
  const first = Math.max(0, Math.min(room.height, wished.y));
  let y = first;
  for (let tries = 0; tries < mostTries; tries++) {
    const at = { x, y };
    const hit = taken.find((other) => isOver(at, box, other));
    if (!hit) return at;
    y = hit.y + hit.height * 1.1;
    if (y > room.height) y = 0;
  }
  return { x, y: first };
}

function isOver(at: Point, box: Size, other: PlacedLabel): boolean {
  return (
    at.x < other.x + other.width &&
    other.x < at.x + box.width &&
    at.y < other.y + other.height &&
    other.y < at.y + box.height
  );
}
