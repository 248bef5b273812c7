import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useStore } from "zustand";

import { composerShare, limitsFor, shareAfter, shareIn, within } from "./composer-share.ts";

import classes from "./split.module.css";

/** The line between two panels, which makes one wider and the other narrower; it stands between them. */
export function Split({ controls }: { controls: string }) {
  const line = useRef<HTMLDivElement>(null);
  const width = useWidthAround(line);
  const wished = useStore(composerShare, ({ value }) => value);
  const [dragged, setDragged] = useState<number>();
  const limits = limitsFor(width);
  const share = dragged ?? shareIn(width, wished);
  const wish = (value: number | undefined) => composerShare.setState({ value });

  useLayoutEffect(() => {
    line.current?.parentElement?.style.setProperty("--composer-share", String(share));
  }, [share]);

  function onKeyDown({ nativeEvent }: React.KeyboardEvent) {
    const next = shareAfter(nativeEvent, share, limits);
    if (next === "kept") return;
    nativeEvent.preventDefault();
    wish(next);
  }

  function onPointerDown(event: React.PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    // Nothing is to be marked on the way; the focus comes by hand then.
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove({ currentTarget, pointerId, clientX }: React.PointerEvent) {
    const around = currentTarget.parentElement;
    if (!around || !currentTarget.hasPointerCapture(pointerId)) return;
    const { left } = around.getBoundingClientRect();
    setDragged(within(limits, ((clientX - left) / width) * 100));
  }

  function onLetGo() {
    if (dragged === undefined) return;
    wish(Math.round(dragged * 10) / 10);
    setDragged(undefined);
  }

  return (
    <div
      ref={line}
      role="separator"
      aria-label="Width of the composer"
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuenow={Math.round(share)}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      aria-valuetext={`${Math.round(share)} %`}
      tabIndex={0}
      title="Drag to resize; a double click sets it back"
      className={classes.split}
      data-dragged={dragged !== undefined || undefined}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={onLetGo}
      onDoubleClick={() => wish(undefined)}
    />
  );
}

/** How wide what the line stands in is, in pixels. */
function useWidthAround(line: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => window.innerWidth);
  useEffect(() => {
    const around = line.current?.parentElement;
    if (!around) return undefined;
    const observer = new ResizeObserver(() => setWidth(around.clientWidth));
    observer.observe(around);
    return () => observer.disconnect();
  }, [line]);
  return width;
}
