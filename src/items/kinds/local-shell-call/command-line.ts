/** A program and its arguments as one would type them; an argument that needs quotes gets them. */
export function commandLineOf(command: unknown): string {
  if (typeof command === "string") return command;
  if (!Array.isArray(command)) return "";
  return command
    .filter((word) => typeof word === "string")
    .map(quoted)
    .join(" ");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
