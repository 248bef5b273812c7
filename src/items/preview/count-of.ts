/** `1 tool`, `12,000 tools`, `no tools`. */
export function countOf(count: number, one: string, many: string): string {
  if (count === 0) return `no ${many}`;
  return count === 1 ? `1 ${one}` : `${count.toLocaleString("en")} ${many}`;
}
