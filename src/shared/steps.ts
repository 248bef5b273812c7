/** A task that can be interrupted between its steps. */
export type Steps<Result> = Generator<void, Result>;

/** Does the whole task at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Milliseconds after which others get their turn: a key that is pressed meanwhile waits no longer. */
const slice = 12;

/** Does the task bit by bit, so that nothing else has to wait for it; undefined once it is not wanted. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  let end = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return undefined;
    end = performance.now() + slice;
  }
}
