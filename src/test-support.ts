import fc from "fast-check";

/**
 * In CI a law is tried with the same cases each time, so that a change is refused only for what it did
 * itself. Elsewhere every run tries new ones. `LAW_RUNS` is how many, of each law that names no number.
 */
fc.configureGlobal({
  ...(process.env.CI && { seed: 20_261_122 }),
  ...(process.env.LAW_RUNS && { numRuns: Number(process.env.LAW_RUNS) }),
});

if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/react");
  // What is loaded when it is first needed takes longer than a second on a busy machine.
  configure({ asyncUtilTimeout: 30_000 });
}
