import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { withoutRemoteImages } from "./without-remote-images.ts";

function of(node: React.ReactNode) {
  return withoutRemoteImages(renderToStaticMarkup(node));
}

test("A picture from the web becomes a link", () => {
  expect(of(<img src="https://example.com/a.png?b&c" alt="A > B" />)).toEqual({
    markup:
      '<a class="page-image" href="https://example.com/a.png?b&amp;c" rel="noopener noreferrer">A &gt; B (on the web)</a>',
    count: 1,
  });
});

test("A picture in itself stays", () => {
  const { markup, count } = of(<img src="data:image/png;base64,AAAA" alt="Chart" />);
  expect(markup).toContain('src="data:image/png;base64,AAAA"');
  expect(count).toBe(0);
});

test("Nothing is left that a browser would load", () => {
  const { markup } = of(
    <>
      <link rel="preload" as="image" href="https://example.com/a.png" />
      <svg>
        <image href="https://example.com/b.png" />
      </svg>
      <p>{'<img src="https://example.com/c.png">'}</p>
    </>,
  );
  expect(markup).not.toMatch(/<(link|img)|<image [^>]*href/);
  expect(markup).toContain("&lt;img src=");
});
