/** Runs something once, after the next frame is drawn, however often it is planned until then. */
export function afterPaint(run: () => void): { plan(): void; cancel(): void } {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function cancel() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
  }
  return {
    cancel,
    plan() {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => {
          frame = 0;
          run();
        });
      });
    },
  };
}
