import { expect, test } from "@playwright/test";

import { reportProblems } from "#rules/report-problems.ts";
import { templates } from "#templates/registry.ts";

import { messages } from "./load-items.ts";
import { median, report } from "./measure.ts";

const told = templates.flatMap(({ items }) => items);

const slips = [{ role: "User" }, { content: 5 }, { content: null }, { phase: "end" }, { mood: "" }];

const bodies = [
  { name: "1 message", items: messages(1) },
  { name: "20 messages", items: messages(20), budget: 100_000 },
  {
    name: "20 messages with 5 slips, 5 told",
    items: withSlips(messages(20)),
    problems: slips.length,
  },
  { name: "20 items of real work", items: told.slice(0, 20) },
];

/** A slip in every third item, as long as there are slips. */
function withSlips(items: readonly object[]): object[] {
  return items.map((item, index) => ({ ...item, ...(index % 3 === 2 && slips[(index - 2) / 3]) }));
}

// oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
test("Checking bodies, schemas and rules", ({}, testInfo) => {
  for (const { name, items, budget, problems = 0 } of bodies) {
    expect(reportProblems({ items })).toHaveLength(problems);
    const app = checksPerSecond({ items });
    const measure = `Bodies checked per second, ${name}`;
    report(testInfo, {
      measure,
      unit: "/s",
      app,
      isLeast: true,
      ...(budget !== undefined && { budget }),
    });
  }
});

/** Each check gets a fresh copy, as a server does; copies are made in small lots, outside of the time. */
function checksPerSecond(body: object): number {
  const rates: number[] = [];
  for (let sample = 0; sample < 200; sample++) {
    const copies = Array.from({ length: 100 }, () => structuredClone(body));
    const start = performance.now();
    for (const copy of copies) reportProblems(copy);
    rates.push((copies.length * 1000) / (performance.now() - start));
  }
  return median(rates);
}
