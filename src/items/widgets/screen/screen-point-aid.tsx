import { IconCrosshair } from "@tabler/icons-react";

import { type AidProps, useAt, useFormLink } from "#form/form-link.ts";
import { isObject } from "#shared/json.ts";
import { setIn } from "#shared/path.ts";

import { AidFold } from "../aid-fold.tsx";
import { ScreenCanvas } from "./screen-canvas.tsx";
import { clampTo, isInside, type Point, pointOf } from "./screen-scale.ts";

/** Sets `x` and `y` of an action by pointing at the last screenshot. */
export function ScreenPointAid({ path }: AidProps) {
  return (
    <AidFold label="Pick on the screenshot" icon={IconCrosshair}>
      {() => <PointPicker path={path} />}
    </AidFold>
  );
}

function PointPicker({ path }: AidProps) {
  const { read, edit, restructure } = useFormLink();
  const point = useAt(path, pointOf);

  const set = ({ x, y }: Point) => {
    const action = read(path);
    if (isObject(action)) restructure(path, setIn(read([]), path, { ...action, x, y }));
  };
  return (
    <ScreenCanvas
      label={point ? `Point ${point.x}, ${point.y}` : "No point yet"}
      help="Click to set x and y. Arrow keys move the point by one pixel, with Shift by ten."
      points={point ? [point] : []}
      onStroke={(stroke, size) => set(clampTo(size, stroke.at(-1) ?? { x: 0, y: 0 }))}
      onNudge={(step, size) => {
        const from = point ?? { x: 0, y: 0 };
        const next = { x: from.x + step.x, y: from.y + step.y };
        if (!point) set(clampTo(size, next));
        else if (isInside(size, next) || !isInside(size, from)) {
          const axis = step.x === 0 ? "y" : "x";
          edit([...path, axis], clampTo(size, next)[axis], true);
        }
      }}
    />
  );
}
