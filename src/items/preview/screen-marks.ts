import { oneLine } from "../describe.ts";
import { clampTo, type Point, pointOf, type Size } from "../widgets/screen/screen-scale.ts";
import { listIn, objectIn, textIn } from "./reading.ts";

/** What is drawn where an action takes place. */
export type Shape = {
  kind: "click" | "double_click" | "move" | "drag" | "scroll";
  /** The one point, or all that a drag passes. */
  path: readonly [Point, ...Point[]];
  /** Which way a scroll goes, as a step of length 1. */
  direction?: Point;
};

/** What is written beside an action: its number in the list, and what the shape does not tell. */
export type Label = { number: number; text: string; at: Point | undefined };

/** The actions as they are drawn on a screen of this size. What is typed stands where the pointer was last. */
export function marksOf(actions: readonly unknown[], size: Size) {
  const shapes: Shape[] = [];
  const labels: Label[] = [];
  let pointer: Point | undefined;
  for (const [index, action] of actions.entries()) {
    const shape = shapeOf(action, size);
    if (shape) shapes.push(shape);
    pointer = shape?.path.at(-1) ?? pointer;
    const text = labelOf(action);
    if (shape || text !== "")
      labels.push({ number: index + 1, text, at: shape?.path[0] ?? pointer });
  }
  return { shapes, labels };
}

/** All points that actions name. */
export function pointsOf(actions: readonly unknown[]): Point[] {
  return actions.flatMap((action) => {
    const { type, path } = objectIn(action);
    const places = type === "drag" ? thinned(listIn(path)) : [action];
    return places.map(pointOf).filter((point) => point !== undefined);
  });
}

function shapeOf(action: unknown, size: Size): Shape | undefined {
  const { type, scroll_x: right, scroll_y: down } = objectIn(action);
  const [first, ...others] = pointsOf([action]).map((point) => clampTo(size, point));
  if (!first) return undefined;
  if (type === "click" || type === "double_click" || type === "move") {
    return { kind: type, path: [first] };
  }
  if (type === "drag") return { kind: type, path: [first, ...others] };
  if (type !== "scroll") return undefined;
  const direction = directionOf(Number(right) || 0, Number(down) || 0);
  return { kind: type, path: [first], ...(direction && { direction }) };
}

/** A step of length 1 that way; undefined for no way at all. */
export function directionOf(x: number, y: number): Point | undefined {
  const longer = Math.max(Math.abs(x), Math.abs(y));
  if (longer === 0 || !Number.isFinite(longer)) return undefined;
  const length = Math.hypot(x / longer, y / longer);
  return { x: x / longer / length, y: y / longer / length };
}

function labelOf(action: unknown): string {
  const { type, button, text, keys } = objectIn(action);
  const held = listIn(keys).slice(0, 6).map(oneLine).filter(Boolean).join("+");
  if (type === "type") return textIn(text) && `“${shortened(oneLine(text))}”`;
  if (type === "keypress") return shortened(held);
  const clicked = type === "click" && button !== "left" ? oneLine(button) : "";
  return shortened([held, clicked].filter(Boolean).join(" "));
}

const longest = 24;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}

const mostPoints = 500;

/** So many points that no bend is missed by the eye. */
function thinned(points: readonly unknown[]): readonly unknown[] {
  const step = Math.ceil(points.length / mostPoints);
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}
