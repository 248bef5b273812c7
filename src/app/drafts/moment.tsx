import { relativeTime } from "./relative-time.ts";

/** A time (in milliseconds) in words, its exact value in the tooltip. */
export function Moment({ at, now }: { at: number; now: number }) {
  const date = new Date(at);
  return (
    <time dateTime={date.toISOString()} title={exact.format(date)}>
      {relativeTime(at, now)}
    </time>
  );
}

/** Made once for all: the list has hundreds of times, and making it takes longer than using it. */
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });
