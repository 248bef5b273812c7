/** One replacement in a text; the places are those before any other change. */
export type TextChange = { readonly from: number; readonly to: number; readonly insert: string };

/** The shortest single replacement that makes one text of another; none where they are the same. */
export function difference(before: string, after: string, offset = 0): TextChange[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  return [
    {
      from: offset + start,
      to: offset + before.length - end,
      insert: after.slice(start, after.length - end),
    },
  ];
}
