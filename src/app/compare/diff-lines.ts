import { isObject, type JsonObject } from "#shared/json.ts";

/** A line of JSON, and whether it stands in what was sent, in what is stored, or in both. */
export type DiffLine = {
  sign: "same" | "added" | "removed" | "changed";
  depth: number;
  text: string;
};

/** Two values as the lines of one JSON text; a value that changed on its line is told as `before → after`. */
export function diffLines(sent: unknown, stored: unknown): DiffLine[] {
  return linesOf(sent, stored, "", 0);
}

function linesOf(sent: unknown, stored: unknown, name: string, depth: number): DiffLine[] {
  if (isObject(sent) && isObject(stored)) return objectLines(sent, stored, name, depth);
  if (Array.isArray(sent) && Array.isArray(stored)) return listLines(sent, stored, name, depth);
  if (Object.is(sent, stored)) return printed(stored, name, depth, "same");
  if (isScalar(sent) && isScalar(stored)) {
    const text = `${name}${JSON.stringify(sent)} → ${JSON.stringify(stored)}`;
    return [{ sign: "changed", depth, text }];
  }
  return [...printed(sent, name, depth, "removed"), ...printed(stored, name, depth, "added")];
}

function objectLines(sent: JsonObject, stored: JsonObject, name: string, depth: number) {
  const keys = [...new Set([...Object.keys(stored), ...Object.keys(sent)])];
  const children = keys.map((key) => {
    const label = `${JSON.stringify(key)}: `;
    if (!Object.hasOwn(sent, key)) return printed(stored[key], label, depth + 1, "added");
    if (!Object.hasOwn(stored, key)) return printed(sent[key], label, depth + 1, "removed");
    return linesOf(sent[key], stored[key], label, depth + 1);
  });
  return enclosed(children, ["{", "}"], name, depth);
}

function listLines(
  sent: readonly unknown[],
  stored: readonly unknown[],
  name: string,
  depth: number,
) {
  const longer = stored.length > sent.length ? stored : sent;
  const children = longer.map((element, index) => {
    if (index >= sent.length) return printed(element, "", depth + 1, "added");
    if (index >= stored.length) return printed(element, "", depth + 1, "removed");
    return linesOf(sent[index], stored[index], "", depth + 1);
  });
  return enclosed(children, ["[", "]"], name, depth);
}

function enclosed(
  children: readonly (readonly DiffLine[])[],
  [open, close]: readonly [string, string],
  name: string,
  depth: number,
): DiffLine[] {
  if (children.length === 0) return [{ sign: "same", depth, text: `${name}${open}${close}` }];
  return [
    { sign: "same", depth, text: `${name}${open}` },
    ...children.flatMap((lines, index) => (index < children.length - 1 ? withComma(lines) : lines)),
    { sign: "same", depth, text: close },
  ];
}

function withComma(lines: readonly DiffLine[]): DiffLine[] {
  const last = lines.at(-1);
  return last ? [...lines.slice(0, -1), { ...last, text: `${last.text},` }] : [];
}

function printed(value: unknown, name: string, depth: number, sign: DiffLine["sign"]): DiffLine[] {
  const lines = (JSON.stringify(value, null, 2) ?? "null").split("\n");
  return lines.map((line, index) => {
    const text = line.trimStart();
    const indent = (line.length - text.length) / 2;
    return { sign, depth: depth + indent, text: index === 0 ? `${name}${text}` : text };
  });
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
