import { describe, expect, test } from "vitest";

import { limits } from "#body/limits.ts";
import { reportProblems } from "#rules/report-problems.ts";
import { createSandbox } from "#sandbox/app.ts";
import { openStore } from "#sandbox/store.ts";

import { templates } from "./registry.ts";

describe.each(templates.map((template) => [template.label, template] as const))(
  "%s",
  (_, template) => {
    const { items, metadata } = template;
    const body = { items, ...(metadata && { metadata }) };

    test("has neither errors nor warnings", () => {
      const problems = reportProblems(body).filter(({ severity }) => severity !== "note");
      expect(problems).toEqual([]);
    });

    test("is taken by the API in one request, and comes back whole", async () => {
      expect(items.length).toBeLessThanOrEqual(limits.itemsPerRequest);
      const sandbox = createSandbox({ store: await openStore({ url: ":memory:" }) });
      const created = await sandbox.request("/v1/conversations", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const { id } = await created.json();
      const listed = await sandbox.request(`/v1/conversations/${id}/items?order=asc&limit=100`);
      const { data }: { data: { type: string }[] } = await listed.json();
      expect(data.map(({ type }) => type)).toEqual(items.map(({ type = "message" }) => type));
    });
  },
);

test("Names and labels tell templates apart", () => {
  expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
  expect(new Set(templates.map(({ label }) => label)).size).toBe(templates.length);
});
