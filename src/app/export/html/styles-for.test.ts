// @vitest-environment jsdom
import { expect, test, vi } from "vitest";

import { stylesFor } from "./styles-for.ts";

// jsdom knows no layers, and no name for what groups rules.
vi.stubGlobal("CSSGroupingRule", CSSMediaRule);
vi.stubGlobal("CSSLayerBlockRule", CSSMediaRule);

function sheetOf(text: string): CSSStyleSheet {
  const style = document.createElement("style");
  style.textContent = text;
  document.head.append(style);
  if (!style.sheet) throw new Error("The style sheet was not read");
  return style.sheet;
}

test("Only what applies to the markup is kept, with the variables that it uses, and theirs", () => {
  const sheet = sheetOf(`
    :root { --ink: var(--black); --black: #000; --unused: 1px; }
    .a, .b:is(.a, .x) { color: var(--ink); }
    .a:is([data-role="x"], [data-role="y"]) { margin: 1px; }
    .a .b { color: red; }
    p { color: blue; }
    @media print { .a { color: black; } .b { color: white; } }
  `);
  const styles = stylesFor('<p class="a other">', [sheet]).replaceAll(/\s+/g, "");
  expect(styles).toBe(
    [
      ":root{--ink:var(--black);--black:#000;}",
      ".a{color:var(--ink);}",
      '.a:is([data-role="x"],[data-role="y"]){margin:1px;}',
      "@mediaprint{.a{color:black;}}",
    ].join(""),
  );
});

test("A colour of each of the app's schemes follows the reader's own", () => {
  const sheet = sheetOf(`
    :root[data-mantine-color-scheme="light"] { --text: #111; }
    :root[data-mantine-color-scheme="dark"] { --text: #eee; }
    .a { color: var(--text); }
  `);
  expect(stylesFor('<p class="a">', [sheet])).toContain("--text:light-dark(#111, #eee);");
});
