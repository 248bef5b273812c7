import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { checkoutWindow, lighthouse, salesChart } from "./example-images.ts";

test.each([
  ["checkout-window", checkoutWindow],
  ["lighthouse", lighthouse],
  ["sales-chart", salesChart],
])("The example picture %s is the one that can be downloaded", (name, data) => {
  const file = new URL(`../../../public/examples/${name}.png`, import.meta.url);
  expect(data).toBe(readFileSync(file, "base64"));
});
