import type { Page } from "@playwright/test";

/** Runs in the page before its own scripts: notes when a control that a person can use is there, and painted. */
export function watchForFirstControl() {
  const look = () => {
    if (!document.querySelector("button:enabled, textarea")) {
      requestAnimationFrame(look);
      return;
    }
    Object.assign(window, { ready: performance.now() });
    requestAnimationFrame((time) => Object.assign(window, { opened: time }));
  };
  look();
}

/** Milliseconds from the start of the page to its first control. */
export async function timeOfFirstControl(page: Page): Promise<number> {
  await page.waitForFunction(() => Reflect.has(window, "opened"));
  return page.evaluate(() => Number(Reflect.get(window, "opened")));
}

/** Kilobytes of all scripts and style sheets that were asked for until it is there, each compressed by gzip. */
export async function sizeOfFirstLoad(page: Page): Promise<number> {
  await timeOfFirstControl(page);
  await page.waitForLoadState("networkidle");
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(
        ({ name, startTime }) =>
          /\.(?:js|css)$/.test(name) && startTime < Reflect.get(window, "ready"),
      )
      .map(({ name }) => name),
  );
  const sizes = await Promise.all(files.map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

async function sizeOf(address: string): Promise<number> {
  const response = await fetch(address, { headers: { "accept-encoding": "gzip" } });
  const plain = await response.arrayBuffer();
  return Number(response.headers.get("content-length") ?? plain.byteLength);
}
