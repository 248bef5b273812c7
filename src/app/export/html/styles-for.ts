/**
 * The rules of the app's style sheets that apply to a piece of markup, with the variables that they use.
 * What differs between the app's colour schemes follows the reader's own.
 */
export function stylesFor(markup: string, sheets: Iterable<CSSStyleSheet>): string {
  const names = [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = ""]) =>
    list.split(/\s+/),
  );
  const used = new Set(names);
  const rules = [...sheets].flatMap(({ cssRules }) => [...cssRules]);
  const styles = rules.map((rule) => textFor(rule, used)).join("\n");
  return `${variablesFor(styles + markup, rules)}\n${styles}`.replaceAll(/\n{2,}/g, "\n");
}

/** A rule as far as it is about these classes; empty where it is not. */
function textFor(rule: CSSRule, used: ReadonlySet<string>): string {
  if (rule instanceof CSSStyleRule) {
    const selectors = partsOf(rule.selectorText).filter((part) => isFor(part, used));
    return selectors.length > 0 ? `${selectors.join(",")}{${rule.style.cssText}}` : "";
  }
  if (!(rule instanceof CSSGroupingRule)) return "";
  const inside = [...rule.cssRules].map((inner) => textFor(inner, used)).join("");
  return inside && `${rule.cssText.slice(0, rule.cssText.indexOf("{"))}{${inside}}`;
}

/** The selectors of a list; a comma within brackets belongs to one of them. */
function partsOf(selectors: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of selectors) {
    if (/[([]/.test(character)) depth += 1;
    if (/[)\]]/.test(character)) depth -= 1;
    if (character === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts.map((part) => part.trim());
}

function isFor(selector: string, used: ReadonlySet<string>): boolean {
  const classes = [...selector.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = ""]) => name);
  return classes.length > 0 && classes.every((name) => used.has(name.replaceAll("\\", "")));
}

type Values = { light?: string; dark?: string; both?: string };

function variablesFor(text: string, rules: readonly CSSRule[]): string {
  const known = new Map<string, Values>();
  for (const rule of rules) learnFrom(rule, known);
  const wanted = new Set<string>();
  const open = namesIn(text);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const values = known.get(name);
    if (!values || wanted.has(name)) continue;
    wanted.add(name);
    open.push(...Object.values(values).flatMap(namesIn));
  }
  const lines = [...wanted].map((name) => `${name}:${valueOf(known.get(name) ?? {})};`);
  return `:root{${lines.join("")}}`;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = ""]) => name);
}

function learnFrom(rule: CSSRule, known: Map<string, Values>): void {
  if (rule instanceof CSSLayerBlockRule) {
    for (const inner of rule.cssRules) learnFrom(inner, known);
  }
  if (!(rule instanceof CSSStyleRule)) return;
  if (!/:root|:host|data-mantine-color-scheme/.test(rule.selectorText)) return;
  const scheme = /color-scheme=["']?(light|dark)/.exec(rule.selectorText)?.[1];
  const place = scheme === "light" || scheme === "dark" ? scheme : "both";
  for (const name of Array.from(rule.style)) {
    if (!name.startsWith("--")) continue;
    known.set(name, { ...known.get(name), [place]: rule.style.getPropertyValue(name).trim() });
  }
}

/** Only colours differ between the schemes. */
function valueOf({ light, dark, both }: Values): string {
  return light !== undefined && dark !== undefined
    ? `light-dark(${light}, ${dark})`
    : (light ?? both ?? dark ?? "");
}
