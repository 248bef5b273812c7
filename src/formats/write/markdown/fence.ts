/** A block of code, its fence longer than any inside, so that no text can end it. */
export function fence(text: string, language: string): string {
  const marks = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${marks}${language}\n${text}\n${marks}`;
}

export function fencedJson(value: unknown): string {
  return fence(JSON.stringify(value, null, 2) ?? "null", "json");
}

/** Text that holds JSON as JSON with a line for each value, other text as it is. */
export function fencedText(text: string): string {
  try {
    return fencedJson(JSON.parse(text));
  } catch {
    return fence(text, "text");
  }
}

/** How many backticks stand together at most. */
export function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}
