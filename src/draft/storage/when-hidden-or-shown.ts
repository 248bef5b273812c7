/** Calls back when the page is hidden, which may be the last that it sees, and when it is shown again. */
export function whenHiddenOrShown(onHidden: () => void, onShown: () => void): () => void {
  if (typeof document === "undefined") return () => undefined;
  const stop = new AbortController();
  const { signal } = stop;
  const onVisibility = () => (document.visibilityState === "hidden" ? onHidden() : onShown());
  document.addEventListener("visibilitychange", onVisibility, { signal });
  window.addEventListener("pagehide", onHidden, { signal });
  window.addEventListener("pageshow", onShown, { signal });
  return () => stop.abort();
}
