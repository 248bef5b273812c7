import { isPressed } from "../commands/shortcuts.ts";
import { createSetting } from "../setting.ts";
import { ofSplit } from "./split-keys.ts";

/** How much of the width is the composer's, in percent, as the user has set it. */
export const composerShare = createSetting("composer-share", (stored) =>
  typeof stored === "number" && stored > 0 && stored < 100 ? stored : undefined,
);

/** So many pixels a panel needs to be of use. */
const least = { composer: 352, side: 336 };

/** From so many pixels on there is room enough for both. */
const roomy = 1600;

const step = 2;

export type Limits = { readonly min: number; readonly max: number };

/** Between what shares both panels are of use, in a window of this width. */
export function limitsFor(width: number): Limits {
  if (width < least.composer + least.side) return { min: 50, max: 50 };
  const min = Math.ceil((least.composer / width) * 100);
  return { min, max: Math.floor(100 - (least.side / width) * 100) };
}

/** The share that is shown: what was wished, or what is usual, within the limits. */
export function shareIn(width: number, wished: number | undefined): number {
  return within(limitsFor(width), wished ?? (width < roomy ? 60 : 50));
}

/** The share that is wished after a key; `kept` when the key means nothing. */
export function shareAfter(
  event: KeyboardEvent,
  shown: number,
  limits: Limits,
): number | undefined | "kept" {
  if (isPressed(event, ofSplit.narrower)) return within(limits, shown - step);
  if (isPressed(event, ofSplit.wider)) return within(limits, shown + step);
  if (isPressed(event, ofSplit.narrowest)) return limits.min;
  if (isPressed(event, ofSplit.widest)) return limits.max;
  return isPressed(event, ofSplit.reset) ? undefined : "kept";
}

export function within({ min, max }: Limits, share: number): number {
  return Math.min(max, Math.max(min, share));
}
