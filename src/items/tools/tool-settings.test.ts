import { expect, test } from "vitest";

import { toolSettings } from "./tool-settings.ts";

test("A filter of files is a sentence", () => {
  const filters = {
    type: "and",
    filters: [
      { type: "eq", key: "kind", value: "policy" },
      {
        type: "or",
        filters: [
          { type: "in", key: "country", value: ["FR", "DE"] },
          { type: "gte", key: "year", value: 2026 },
        ],
      },
    ],
  };
  expect(toolSettings({ type: "file_search", filters })).toEqual([
    ["Only files where", "kind is policy and (country is one of FR, DE or year is at least 2026)"],
  ]);
});

test("Who must approve is said in words", () => {
  const always = { tool_names: ["start_refund"], read_only: false };
  expect(toolSettings({ require_approval: { always } })).toEqual([
    ["A person must approve", "start_refund, tools that do more than read"],
    ["Needs no approval", ""],
  ]);
  expect(toolSettings({ require_approval: "never" })).toEqual([["Approval by a person", "never"]]);
});

test("Secrets are named and not shown", () => {
  const secrets = [{ domain: "api.example.com", name: "SHOP_TOKEN", value: "hidden-1" }];
  const told = JSON.stringify(
    toolSettings({
      authorization: "hidden-2",
      headers: { "X-Shop": "hidden-3" },
      container: { type: "auto", network_policy: { domain_secrets: secrets } },
    }),
  );
  expect(told).toContain("SHOP_TOKEN");
  expect(told).toContain("X-Shop");
  expect(told).not.toContain("hidden");
});

test("Settings inside others carry the name of the outer one", () => {
  expect(
    toolSettings({ container: { memory_limit: "4g", file_ids: ["file-1", "file-2"] } }),
  ).toEqual([
    ["Container memory limit", "4g"],
    ["Container file IDs", "file-1, file-2"],
  ]);
});
