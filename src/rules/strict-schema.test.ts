import { describe } from "vitest";

import { itHoldsTo } from "./rule.test-support.ts";
import { strictSchema } from "./strict-schema.ts";

const offering = (...tools: object[]) => ({
  items: [{ type: "additional_tools", role: "developer", tools }],
});
const strict = (parameters: object, isStrict = true) =>
  offering({ type: "function", name: "find", parameters, strict: isStrict });
const open = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
const optional = { ...open, required: [], additionalProperties: false };
const closed = { ...open, additionalProperties: false };
const nested = { ...closed, properties: { city: { type: "array", items: open } } };
const path = ["items", 0, "tools", 0, "parameters"];
const format = { type: "json_schema", name: "answer", schema: open, strict: true };

describe("Schema that can't be strict", () => {
  itHoldsTo(strictSchema, {
    broken: [
      { name: "An open object", body: strict(open), path },
      { name: "A property that may be left out", body: strict(optional), path },
      { name: "An open object in a list", body: strict(nested), path },
      {
        name: "An open answer format",
        body: { items: [{ type: "configuration_update", text: { format } }] },
        path: ["items", 0, "text", "format", "schema"],
      },
    ],
    sound: [
      { name: "A closed object", body: strict(closed) },
      { name: "An open object that need not be strict", body: strict(open, false) },
    ],
  });
});
