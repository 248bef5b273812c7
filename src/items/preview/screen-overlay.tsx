import { useMemo } from "react";

import type { Point, Size } from "../widgets/screen/screen-scale.ts";
import { placeLabels } from "./label-places.ts";
import { directionOf, marksOf, type Shape } from "./screen-marks.ts";

import classes from "./screen-view.module.css";

/** Actions drawn in the pixels of a screen, to lie upon its picture. In words they stand in the list beside it. */
export function ScreenOverlay({ actions, size }: { actions: readonly unknown[]; size: Size }) {
  const { shapes, labels } = useMemo(() => marksOf(actions, size), [actions, size]);
  const unit = Math.max(size.width, size.height) / 38;
  const placed = useMemo(() => {
    const drawn = shapes.flatMap((shape) => alongLine(lineOf(shape, unit)));
    return placeLabels(labels, drawn, size, unit);
  }, [labels, shapes, size, unit]);
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} className={classes.overlay} aria-hidden>
      {[classes.halo, classes.ink].map((look, index) => (
        <g key={look} className={look} strokeWidth={unit * (index === 0 ? 0.42 : 0.18)}>
          {shapes.map((shape, place) => (
            <Mark key={place} shape={shape} unit={unit} />
          ))}
        </g>
      ))}
      {placed.map(({ number, text, x, y, width, height }) => (
        <g key={number} className={classes.label}>
          <rect x={x} y={y} width={width} height={height} rx={height / 4} />
          <text x={x + 0.4 * unit} y={y + height * 0.7} fontSize={unit}>
            <tspan className={classes.number}>{number}</tspan>
            {text && ` ${text}`}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Mark({ shape, unit }: { shape: Shape; unit: number }) {
  const [{ x, y }] = shape.path;
  const line = lineOf(shape, unit);
  if (line.length > 1) {
    return (
      <>
        <circle cx={x} cy={y} r={unit * 0.35} />
        <Arrow points={line} unit={unit} />
      </>
    );
  }
  const arm = unit * 0.8;
  if (shape.kind === "move")
    return <path d={`M${x - arm},${y}h${arm * 2}M${x},${y - arm}v${arm * 2}`} />;
  return (
    <>
      <circle cx={x} cy={y} r={unit * 0.75} />
      {shape.kind === "double_click" && <circle cx={x} cy={y} r={unit * 0.35} />}
    </>
  );
}

/** The way that a drag or a scroll goes; else the one point. */
function lineOf({ path, direction }: Shape, unit: number): readonly Point[] {
  const [{ x, y }] = path;
  if (!direction) return path;
  return [
    { x, y },
    { x: x + direction.x * unit * 4, y: y + direction.y * unit * 4 },
  ];
}

/** Its ends and its middle, which labels should leave free. */
function alongLine(line: readonly Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  return [first, { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 }, last];
}

function Arrow({ points, unit }: { points: readonly Point[]; unit: number }) {
  const end = points.at(-1);
  const before = points.findLast(({ x, y }) => x !== end?.x || y !== end.y);
  const line = points.map(({ x, y }) => `${x},${y}`).join(" ");
  const way = end && before && directionOf(end.x - before.x, end.y - before.y);
  return (
    <>
      <polyline points={line} />
      {end && way && <polyline points={headOf(end, way, unit).join(" ")} />}
    </>
  );
}

/** The two strokes of an arrow head: back from its tip, to both sides. */
function headOf(tip: Point, way: Point, unit: number): string[] {
  const at = (side: number) => {
    const x = tip.x - (way.x + side * way.y) * unit * 0.7;
    const y = tip.y - (way.y - side * way.x) * unit * 0.7;
    return `${x},${y}`;
  };
  return [at(1), `${tip.x},${tip.y}`, at(-1)];
}
