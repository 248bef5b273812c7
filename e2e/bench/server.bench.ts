import { test as testOfCode } from "@playwright/test";

import { checkBody } from "#body/check-body.ts";
import { itemDefinitions } from "#items/registry.ts";

import { test } from "../fixtures.ts";
import { median, report } from "./measure.ts";

const exampleItems = itemDefinitions.flatMap(({ examples }) => examples.map(({ item }) => item));

// oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
testOfCode("Checking a body", ({}, testInfo) => {
  for (const count of [1, 20]) {
    const items = Array.from(
      { length: count },
      (_, index) => exampleItems[index % exampleItems.length],
    );
    report(testInfo, {
      measure: `Checks of a body per second, ${count} item${count === 1 ? "" : "s"}`,
      unit: "/s",
      app: checksPerSecond({ items }),
    });
  }
});

test("The server's own share of a request", async ({ server }, testInfo) => {
  const body = JSON.stringify({ items: exampleItems.slice(0, 1) });
  const direct: number[] = [];
  const through: number[] = [];
  for (let round = 0; round < 200; round++) {
    direct.push(await timeOf(`${server.address}/sandbox/v1/conversations`, body));
    through.push(await timeOf(`${server.address}/api/conversations`, body));
  }
  report(testInfo, {
    measure: "Creating: through the server, against the sandbox directly",
    unit: "ms",
    floor: median(direct),
    app: median(through),
  });
});

/** Each check gets a fresh copy: results are cached by the item's identity. */
function checksPerSecond(body: object): number {
  const rates: number[] = [];
  for (let sample = 0; sample < 5; sample++) {
    const copies = Array.from({ length: 2000 }, () => structuredClone(body));
    const start = performance.now();
    for (const copy of copies) checkBody(copy);
    rates.push((copies.length * 1000) / (performance.now() - start));
  }
  return median(rates);
}

async function timeOf(address: string, body: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return performance.now() - start;
}
