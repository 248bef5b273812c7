import { expect, type Page } from "@playwright/test";

/** Nothing is wider than the window, and no text is cut when it is set as wide as readers may set it. */
export async function expectReflow(page: Page, state: string) {
  const overflow = await page.evaluate(overflowOfPage);
  const spaced = await page.evaluate(cutBySpacing);
  expect.soft({ overflow, spaced }, state).toEqual({ overflow: 0, spaced: [] });
}

/** More stops than the longest way through one screen has. */
const mostStops = 150;

/** All that Tab leads to is in sight when it has the focus, and is marked by a ring that stands out. */
export async function expectSeenFocus(page: Page, state: string) {
  const faults: string[] = [];
  const places = new Set<string>();
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press("Tab");
    const { place, fault } = await page.evaluate(lookAtFocus);
    if (place === "") continue;
    if (places.has(place)) break;
    places.add(place);
    if (fault === undefined) continue;
    // The editor of text draws its ring a moment later.
    await page.waitForTimeout(100);
    const still = await page.evaluate(lookAtFocus);
    if (still.fault !== undefined) faults.push(`${place}: ${still.fault}`);
  }
  expect.soft(faults, state).toEqual([]);
  expect(places.size, `${state}: Tab leads somewhere`).toBeGreaterThan(0);
}

/* What follows runs in the page. */

function overflowOfPage(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** Success criterion 1.4.12 names these distances. */
function cutBySpacing(): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
  const cut: string[] = [];
  for (const element of document.querySelectorAll("body, body *")) {
    const { overflowX, overflowY, textOverflow, position, lineHeight } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight, textContent } = element;
    // One pixel is what only those hear who do not see.
    if (clientHeight <= 1 || position === "absolute" || !textContent.trim()) continue;
    // Less than half a line is the room around the letters.
    const isWide = overflowX === "hidden" && textOverflow !== "ellipsis";
    const isCut =
      (isWide && scrollWidth > clientWidth + 2) ||
      (overflowY === "hidden" && scrollHeight > clientHeight + parseFloat(lineHeight) / 2);
    if (isCut) cut.push(`${element.className}: ${textContent.slice(0, 40)}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) cut.push(`The page, by ${scrollWidth - clientWidth} pixels`);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  return cut;
}

function lookAtFocus(): { place: string; fault?: string } {
  const { activeElement: focused, body } = document;
  if (!focused || focused === body) return { place: "" };
  const label = focused.getAttribute("aria-label") ?? focused.textContent;
  const same = [...document.querySelectorAll(focused.tagName)].indexOf(focused);
  const place = `${focused.tagName} ${same} ${label.trim().slice(0, 40)}`;
  if (!isInSight(focused)) return { place, fault: "not in sight" };
  const ring = ringOf(focused);
  if (!ring) return { place, fault: "no ring" };
  return ring.contrast < 3
    ? { place, fault: `a ring of ${ring.contrast.toFixed(1)} to 1` }
    : { place };

  /** A radio button lies hidden beside its label. */
  function isInSight(element: Element): boolean {
    const { parentElement, nextElementSibling } = element;
    const own = element.getBoundingClientRect();
    const box = own.width > 1 ? own : (nextElementSibling ?? element).getBoundingClientRect();
    const left = Math.max(0, box.left);
    const top = Math.max(0, box.top);
    const width = Math.min(window.innerWidth, box.right) - left;
    const height = Math.min(window.innerHeight, box.bottom) - top;
    if (width <= 0 || height <= 0) return false;
    return [0.1, 0.5, 0.9].some((x) =>
      [0.1, 0.5, 0.9].some((y) => {
        const there = document.elementFromPoint(left + width * x, top + height * y);
        return there !== null && (parentElement ?? body).contains(there);
      }),
    );
  }

  function ringOf(marked: Element): { contrast: number } | undefined {
    const around = [marked, marked.nextElementSibling];
    for (let frame = marked.parentElement; frame && around.length < 8;) {
      around.push(frame);
      frame = frame.parentElement;
    }
    for (const element of around) {
      if (!element) continue;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      if (outlineStyle === "none" || outlineWidth === "0px") continue;
      // The browser's own ring has two colours.
      if (outlineStyle === "auto") return { contrast: 21 };
      return { contrast: contrastOf(outlineColor, surfaceOf(element.parentElement)) };
    }
    return undefined;
  }

  function surfaceOf(element: Element | null): string {
    if (!element) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor.startsWith("rgb(") ? backgroundColor : surfaceOf(element.parentElement);
  }

  function contrastOf(one: string, other: string): number {
    const [a, b] = [luminanceOf(one), luminanceOf(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  function luminanceOf(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
