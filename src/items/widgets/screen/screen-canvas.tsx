import { NativeSelect, Text } from "@mantine/core";
import { type KeyboardEvent, type PointerEvent, useId, useState } from "react";

import { useLastScreenshot } from "../surroundings.tsx";
import { pixelAt, type Point, type Size } from "./screen-scale.ts";

import classes from "./screen-canvas.module.css";

type ScreenCanvasProps = {
  label: string;
  /** How the canvas is used, in one sentence. */
  help: string;
  points: readonly Point[];
  /** The pixels that the pointer passed from press to release. */
  onStroke(stroke: readonly Point[], size: Size): void;
  /** Arrow keys: by one pixel, with Shift by ten. */
  onNudge(step: Point, size: Size): void;
  onEnter?(): void;
};

const blankSizes: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

const arrows: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The last screenshot before the item, scaled to fit, on which points are picked in its own pixels. */
export function ScreenCanvas(props: ScreenCanvasProps) {
  const { label, help, points, onStroke, onNudge, onEnter } = props;
  const { imageUrl: screenshot, fileId } = useLastScreenshot();
  const helpId = useId();
  const [picture, setPicture] = useState<{ url: string; size: Size | undefined }>();
  const [blank, setBlank] = useState("0");
  const [stroke, setStroke] = useState<readonly Point[]>([]);
  const isKnown = picture?.url === screenshot;
  const hasPicture = screenshot !== undefined && !(isKnown && picture?.size === undefined);
  const size = (isKnown && picture?.size) || (blankSizes[Number(blank)] ?? defaultSize);

  const at = (event: PointerEvent<HTMLElement>) =>
    pixelAt(size, event.currentTarget.getBoundingClientRect(), {
      x: event.clientX,
      y: event.clientY,
    });
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setStroke([at(event)]);
  };
  const release = (event: PointerEvent<HTMLElement>) => {
    if (stroke.length === 0) return;
    onStroke([...stroke, at(event)], size);
    setStroke([]);
  };
  const key = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (event.key === "Enter" && onEnter) onEnter();
    else if (!arrow) return;
    else {
      const length = event.shiftKey ? 10 : 1;
      onNudge({ x: arrow.x * length, y: arrow.y * length }, size);
    }
    event.preventDefault();
  };
  const drawn = stroke.length > 0 ? stroke : points;
  return (
    <div className={classes.screen}>
      <button
        type="button"
        className={classes.canvas}
        style={{
          aspectRatio: `${size.width} / ${size.height}`,
          maxWidth: `calc(360px * ${size.width} / ${size.height})`,
        }}
        aria-label={label}
        aria-describedby={helpId}
        onPointerDown={press}
        onPointerMove={(event) => stroke.length > 0 && setStroke([...stroke, at(event)])}
        onPointerUp={release}
        onPointerCancel={() => setStroke([])}
        onKeyDown={key}
      >
        {hasPicture && (
          <img
            src={screenshot}
            alt=""
            draggable={false}
            referrerPolicy="no-referrer"
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
              setPicture({ url: screenshot, size: { width, height } })
            }
            onError={() => setPicture({ url: screenshot, size: undefined })}
          />
        )}
        {drawn.length > 1 && (
          <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden>
            <polyline points={drawn.map(({ x, y }) => `${x},${y}`).join(" ")} />
          </svg>
        )}
        {markersOf(drawn, stroke).map(({ x, y }, index) => (
          <span
            key={index}
            className={classes.marker}
            style={{
              left: `${((x + 0.5) / size.width) * 100}%`,
              top: `${((y + 0.5) / size.height) * 100}%`,
            }}
          />
        ))}
      </button>
      <Text id={helpId} size="xs" c="dimmed">
        {help}
      </Text>
      {!hasPicture && (
        <div className={classes.blank}>
          <Text size="xs" c="dimmed">
            {screenshot !== undefined
              ? "The screenshot could not be loaded"
              : fileId === undefined
                ? "No screenshot stands before this item"
                : `The screenshot ${fileId} cannot be shown here`}
            ; this is a blank screen of
          </Text>
          <NativeSelect
            size="xs"
            aria-label="Size of the blank screen"
            data={blankSizes.map(({ width, height }, index) => ({
              value: String(index),
              label: `${width} × ${height}`,
            }))}
            value={blank}
            onChange={(event) => setBlank(event.currentTarget.value)}
          />
        </div>
      )}
    </div>
  );
}

const defaultSize: Size = { width: 1280, height: 800 };

/** While a line is drawn only its end is marked. */
function markersOf(drawn: readonly Point[], stroke: readonly Point[]): readonly Point[] {
  return stroke.length > 0 ? stroke.slice(-1) : drawn;
}
