import { IconScribble } from "@tabler/icons-react";

import { type AidProps, useAt, useFormLink } from "#form/form-link.ts";
import { setIn } from "#shared/path.ts";

import { AidFold } from "../aid-fold.tsx";
import { ScreenCanvas } from "./screen-canvas.tsx";
import { clampTo, type Point, pointOf, type Size } from "./screen-scale.ts";
import { simplifyPath } from "./simplify-path.ts";

/** Sets the `path` of a drag by drawing it on the last screenshot. */
export function DragPathAid({ path }: AidProps) {
  return (
    <AidFold label="Draw on the screenshot" icon={IconScribble}>
      {() => <PathDrawer path={path} />}
    </AidFold>
  );
}

function PathDrawer({ path }: AidProps) {
  const { read, restructure } = useFormLink();
  const listPath = [...path, "path"];
  const points = useAt(listPath, pointsOf);

  const set = (next: readonly Point[]) => restructure(path, setIn(read([]), listPath, next));
  const last = points.at(-1) ?? { x: 0, y: 0 };
  return (
    <ScreenCanvas
      label={`Path of ${points.length} ${points.length === 1 ? "point" : "points"}`}
      help="Draw with the pointer. Enter adds a point at the end; arrow keys move it by one pixel, with Shift by ten."
      points={points}
      onStroke={(stroke, size) => set(simplifyPath(stroke, toleranceOf(size)))}
      onNudge={(step, size) =>
        set([...points.slice(0, -1), clampTo(size, { x: last.x + step.x, y: last.y + step.y })])
      }
      onEnter={() => set([...points, { ...last }])}
    />
  );
}

/** A bend that is hardly seen at the size at which the screenshot is shown is left out. */
function toleranceOf({ width }: Size): number {
  return Math.max(2, width / 200);
}

function pointsOf(value: unknown): readonly Point[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.map(pointOf).filter((point) => point !== undefined);
}
