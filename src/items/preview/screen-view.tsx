import { useMemo, useState } from "react";

import { safeImageOf } from "#ui/preview/safe-url.ts";

import type { Size } from "../widgets/screen/screen-scale.ts";
import { Note } from "./note.tsx";
import { pictureSizeOf } from "./picture-size.ts";
import { pointsOf } from "./screen-marks.ts";
import { ScreenOverlay } from "./screen-overlay.tsx";

import classes from "./screen-view.module.css";

type Props = {
  actions: readonly unknown[];
  /** The address of the screenshot that they act on. */
  screenshot: string | undefined;
};

/** Actions drawn on the screenshot that they act on; without one on an empty screen that holds all their points. */
export function ScreenView({ actions, screenshot }: Props) {
  const address = useMemo(() => safeImageOf(screenshot), [screenshot]);
  const [broken, setBroken] = useState<string>();
  if (address !== undefined && address !== broken) {
    return (
      <Picture
        key={address}
        actions={actions}
        address={address}
        onError={() => setBroken(address)}
      />
    );
  }
  const size = blankSizeFor(actions);
  return (
    <>
      <div className={`${classes.view} ${classes.blank}`}>
        <ScreenOverlay actions={actions} size={size} />
      </div>
      <Note>
        {screenshot === undefined
          ? "No screenshot stands before it"
          : "The screenshot could not be shown"}
        : an empty screen of {size.width} × {size.height} stands in.
      </Note>
    </>
  );
}

type PictureProps = { actions: readonly unknown[]; address: string; onError(): void };

function Picture({ actions, address, onError }: PictureProps) {
  const told = useMemo(() => pictureSizeOf(address), [address]);
  const [seen, setSeen] = useState<Size>();
  const size = seen ?? told;
  return (
    <div className={classes.view}>
      <img
        className={classes.picture}
        src={address}
        alt="Screenshot that the actions are on"
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
          setSeen({ width, height })
        }
        onError={onError}
      />
      {size && <ScreenOverlay actions={actions} size={size} />}
    </div>
  );
}

const blankSizes: readonly [Size, ...Size[]] = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1200 },
  { width: 3840, height: 2400 },
];

function blankSizeFor(actions: readonly unknown[]): Size {
  const points = pointsOf(actions);
  const holdsAll = ({ width, height }: Size) => points.every(({ x, y }) => x < width && y < height);
  return blankSizes.find(holdsAll) ?? blankSizes[0];
}
