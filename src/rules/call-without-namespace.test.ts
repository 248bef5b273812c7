import { describe } from "vitest";

import { callWithoutNamespace } from "./call-without-namespace.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const find = { type: "function", name: "find" };
const inNamespaces = (...names: string[]) => ({
  type: "additional_tools",
  role: "developer",
  tools: names.map((name) => ({ type: "namespace", name, description: "Some.", tools: [find] })),
});
const plain = {
  type: "additional_tools",
  role: "developer",
  tools: [{ ...find, parameters: null, strict: null }],
};
const call = { type: "function_call", name: "find", arguments: "{}", call_id: "call_1" };
const output = { type: "function_call_output", call_id: "call_1", output: "" };
const path = ["items", 1, "namespace"];

describe("Call without its namespace", () => {
  itHoldsTo(callWithoutNamespace, {
    broken: [
      {
        name: "A function of one namespace",
        body: { items: [inNamespaces("crm"), call, output] },
        path,
      },
      {
        name: "A function of two namespaces",
        body: { items: [inNamespaces("crm", "shop"), call, output] },
        path,
      },
    ],
    sound: [
      {
        name: "A call that says it",
        body: { items: [inNamespaces("crm"), { ...call, namespace: "crm" }, output] },
      },
      {
        name: "A function that stands outside as well",
        body: { items: [inNamespaces("crm"), call, output, plain] },
      },
    ],
  });
});
