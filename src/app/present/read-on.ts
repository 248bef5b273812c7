/** How much of a screenful is read on at a time: the last lines stay in sight. */
const share = 0.8;

/** Scrolls further where there is more of a slide to be seen; false when its end is in sight already. */
export function readOn(stage: HTMLElement | null, direction: 1 | -1): boolean {
  if (!stage) return false;
  const { scrollTop, clientHeight, scrollHeight } = stage;
  const left = direction === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left <= 1) return false;
  stage.scrollBy({ top: direction * clientHeight * share, behavior: "smooth" });
  return true;
}
