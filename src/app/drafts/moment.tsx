import { relativeTime } from "./relative-time.ts";

/** A time (in milliseconds) in words, its exact value in the tooltip. */
export function Moment({ at, now }: { at: number; now: number }) {
  const date = new Date(at);
  return (
    <time
      dateTime={date.toISOString()}
      title={date.toLocaleString(undefined, { dateStyle: "full", timeStyle: "medium" })}
    >
      {relativeTime(at, now)}
    </time>
  );
}
