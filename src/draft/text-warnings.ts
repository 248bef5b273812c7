import type { JsonNode } from "./json-tree.ts";

export type TextWarning = { readonly from: number; readonly to: number; readonly message: string };

/** What `JSON.parse` drops in silence: names that stand twice, and digits that no number can hold. */
export function textWarnings(text: string, node: JsonNode): TextWarning[] {
  if (node.children.length === 0) return numberWarning(text, node);
  const seen = new Set<string | number>();
  return node.children.flatMap(({ step, keyFrom, keyTo, value }) => {
    const isTwice = seen.has(step);
    seen.add(step);
    const twice = { from: keyFrom, to: keyTo, message: twiceMessage(step) };
    return [...(isTwice ? [twice] : []), ...textWarnings(text, value)];
  });
}

function twiceMessage(step: string | number): string {
  return `'${step}' stands here twice; only the last one counts.`;
}

function numberWarning(text: string, { from, to }: JsonNode): TextWarning[] {
  if (to - from < 16 || !/[-\d]/.test(text[from] ?? "")) return [];
  const written = text.slice(from, to);
  const value = Number(written);
  if (Number.isFinite(value) && digitsOf(String(value)) === digitsOf(written)) return [];
  const message = `A number cannot hold all these digits; it would be sent as ${JSON.stringify(value)}.`;
  return [{ from, to, message }];
}

/** The digits that count: `1.50e3` has 15. */
function digitsOf(number: string): string {
  return number.replace(/e.*/i, "").replaceAll(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "");
}
