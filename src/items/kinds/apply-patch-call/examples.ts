import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Delete a file",
    item: {
      type: "apply_patch_call",
      operation: { type: "delete_file", path: "src/legacy-prices.ts" },
      call_id: "call_dropLegacy",
      status: "completed",
    },
  },
  {
    name: "Mend a rounding error",
    item: {
      type: "apply_patch_call",
      operation: {
        type: "update_file",
        path: "src/prices.ts",
        diff: [
          "@@ -3,3 +3,3 @@ export function totalOf(lines: Line[]): number {",
          "   const sum = lines.reduce((total, line) => total + line.price * line.count, 0);",
          "-  return Math.round(sum);",
          "+  return Math.round(sum * 100) / 100;",
          " }",
          "",
        ].join("\n"),
      },
      call_id: "call_mendRounding",
      status: "completed",
      id: "apc_68f1a2b3c4d5",
      caller: { type: "direct" },
    },
  },
  {
    name: "A new test, asked for by a program",
    item: {
      type: "apply_patch_call",
      operation: {
        type: "create_file",
        path: "src/prices.test.ts",
        diff: [
          '+import { totalOf } from "./prices.ts";',
          "+",
          '+test("A total keeps its cents", () => {',
          "+  expect(totalOf([{ price: 18.95, count: 2 }])).toBe(37.9);",
          "+});",
          "",
        ].join("\n"),
      },
      call_id: "call_testRounding",
      status: "in_progress",
      caller: { type: "program", caller_id: "call_program_7" },
    },
  },
];
