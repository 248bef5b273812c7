export type Selected = { text: string; start: number; end: number };

const indent = "  ";

/** All lines that the selection touches, two spaces to the right; the selection stays on its words. */
export function indentLines({ text, start, end }: Selected): Selected {
  const [from, to] = linesAround(text, start, end);
  const lines = text.slice(from, to).split("\n");
  return {
    text: splice(text, from, to, lines.map((line) => indent + line).join("\n")),
    start: start + indent.length,
    end: end + indent.length * lines.length,
  };
}

/** The other way: up to two spaces, or one tab, less before each line. */
export function outdentLines({ text, start, end }: Selected): Selected {
  const [from, to] = linesAround(text, start, end);
  const lines = text.slice(from, to).split("\n");
  const shorter = lines.map((line) => line.replace(/^(?:\t| {1,2})/, ""));
  const taken = lines.map((line, index) => line.length - (shorter[index] ?? "").length);
  const sum = taken.reduce((total, count) => total + count, 0);
  return {
    text: splice(text, from, to, shorter.join("\n")),
    start: Math.max(from, start - (taken[0] ?? 0)),
    end: Math.max(from, end - sum),
  };
}

function linesAround(text: string, start: number, end: number): [number, number] {
  const next = text.indexOf("\n", end);
  return [
    start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1,
    next === -1 ? text.length : next,
  ];
}

function splice(text: string, from: number, to: number, middle: string): string {
  return text.slice(0, from) + middle + text.slice(to);
}
