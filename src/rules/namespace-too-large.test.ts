import { describe } from "vitest";

import { namespaceTooLarge } from "./namespace-too-large.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const offering = (...tools: object[]) => ({
  items: [{ type: "additional_tools", role: "developer", tools }],
});
const namespaceOf = (count: number) =>
  offering({
    type: "namespace",
    name: "crm",
    description: "Customers.",
    tools: Array.from({ length: count }, (_, index) => ({ type: "function", name: `f${index}` })),
  });

describe("Large namespace", () => {
  itHoldsTo(namespaceTooLarge, {
    broken: [
      { name: "Ten functions", body: namespaceOf(10), path: ["items", 0, "tools", 0, "tools"] },
    ],
    sound: [{ name: "Nine functions", body: namespaceOf(9) }],
  });
});
