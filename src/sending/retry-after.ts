/** Milliseconds that the headers of an answer ask to wait; undefined when they do not. */
export function readRetryAfter(
  headers: { get(name: string): string | null },
  now: number,
): number | undefined {
  return (
    atLeastNone(numberIn(headers.get("retry-after-ms"))) ??
    atLeastNone(numberIn(headers.get("retry-after")) * 1000) ??
    atLeastNone(Math.max(0, Date.parse(headers.get("retry-after") ?? "") - now))
  );
}

function numberIn(text: string | null): number {
  return text?.trim() ? Number(text) : NaN;
}

function atLeastNone(milliseconds: number): number | undefined {
  return Number.isFinite(milliseconds) && milliseconds >= 0 ? milliseconds : undefined;
}
