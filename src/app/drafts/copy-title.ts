/** What the copy of a draft is called; a copy of a copy counts on. */
export function copyTitle(title: string): string {
  const copy = / \(copy(?: (\d+))?\)$/.exec(title);
  return copy
    ? `${title.slice(0, copy.index)} (copy ${Number(copy[1] ?? 1) + 1})`
    : `${title} (copy)`;
}
