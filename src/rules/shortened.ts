/** The first characters of a text, counted as the API does: by code points. */
export function shortened(text: string, longest: number): string {
  return Array.from(text.slice(0, longest * 2))
    .slice(0, longest)
    .join("");
}
