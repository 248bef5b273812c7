const units = [
  { name: "d", milliseconds: 86_400_000 },
  { name: "h", milliseconds: 3_600_000 },
  { name: "min", milliseconds: 60_000 },
] as const;

/** A length of time as people say it: `90500` is "1 min 30.5 s". Undefined for what is no length of time. */
export function durationOf(milliseconds: unknown): string | undefined {
  if (typeof milliseconds !== "number" || !(milliseconds >= 0 && milliseconds < 1e15))
    return undefined;
  if (milliseconds < 1000) return `${milliseconds / 1000} s`;
  let rest = milliseconds;
  const parts = units.flatMap(({ name, milliseconds: unit }) => {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  if (rest > 0) parts.push(`${Math.round(rest) / 1000} s`);
  return parts.join(" ");
}
