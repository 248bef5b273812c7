import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { MarkdownText } from "./markdown-text.tsx";
import type { SourceMark } from "./source-marks.ts";

function rendered(text: string, marks?: readonly SourceMark[]): string {
  return renderToStaticMarkup(<MarkdownText text={text} marks={marks} />);
}

/** The marked words, and the numbers behind them. */
function marksIn(html: string): string[] {
  return [
    ...html.matchAll(/<mark[^>]*>(.*?)<\/mark>|<sup[^>]*>(?:<a[^>]*>)?(.*?)(?:<\/a>)?<\/sup>/g),
  ].map(([, words, number]) => words ?? `[${number}]`);
}

test("Markdown is laid out: headings, lists, tables, code", () => {
  const html = rendered("# Head\n\n- one\n\n| a |\n| - |\n| b |\n\n```python\nprint(1)\n```");
  expect(html).toContain("<h1>Head</h1>");
  expect(html).toContain("<li>one</li>");
  expect(html).toContain("<td>b</td>");
  expect(html).toContain("<code>print(1)</code>");
});

test("HTML is shown and not run", () => {
  const html = rendered('<script>alert(1)</script>\n\n<img src=x onerror="alert(1)">');
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain("&lt;script&gt;");
});

test("A link with a script leads nowhere, its words stay", () => {
  const html = rendered("[press](javascript:alert(1)) and [this](https://example.com)");
  expect(html).not.toContain("javascript:");
  expect(html).toContain("press");
  expect(html).toMatch(/<a [^>]*href="https:\/\/example.com\/"[^>]*rel="noopener noreferrer"/);
});

test("A picture from nowhere is told of in words", () => {
  expect(rendered("![A cat](javascript:alert(1))")).toContain("Image could not be shown: A cat");
  expect(rendered("![A cat](https://example.com/cat.png)")).toContain('alt="A cat"');
});

test("Cited words are marked where they stand, with the number of their source", () => {
  const html = rendered("Rain in **Paris today**, sun in Rome.", [
    { start: 0, end: 13, href: "https://example.com/rain", number: 1 },
    { start: 25, end: 28, number: 2 },
  ]);
  expect(marksIn(html)).toEqual(["Rain in ", "Par", "[1]", "sun", "[2]"]);
  expect(html).toContain('href="https://example.com/rain"');
});

test("Marks that name no place, or overlap, harm nothing", () => {
  const html = rendered("Rain &amp; sun.", [
    { start: 0, end: 4, number: 1 },
    { start: 2, end: 6, number: 2 },
    { start: 90, end: 99, number: 3 },
    { start: 5, end: 2, number: 4 },
    { start: Number.NaN, end: Number.NaN, number: 5 },
  ]);
  expect(html.replaceAll(/<sup.*?<\/sup>|<[^>]*>/g, "")).toBe("Rain &amp; sun.");
});
