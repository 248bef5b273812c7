import type { Template } from "./template.ts";

export const codingSession: Template = {
  name: "coding_session",
  label: "Shell and patch",
  summary: "An agent runs the tests, mends a rounding error, and runs them again.",
  teaches:
    "A shell call lists commands, its output tells stdout, stderr and exit code of each. A patch is a call of its own, with its own output.",
  items: [
    {
      type: "message",
      role: "user",
      content: "The total of two items at 18.95 comes out as 38. Please find out why and mend it.",
    },
    {
      type: "shell_call",
      call_id: "call_testBefore",
      action: { commands: ["npm test -- prices", "sed -n 1,8p src/prices.ts"], timeout_ms: 60_000 },
    },
    {
      type: "shell_call_output",
      call_id: "call_testBefore",
      output: [
        {
          stdout: "Tests  1 failed | 3 passed (4)\n",
          stderr: "AssertionError: expected 38 to be 37.9\n",
          outcome: { type: "exit", exit_code: 1 },
        },
        {
          stdout: [
            "export type Line = { price: number; count: number };",
            "",
            "export function totalOf(lines: Line[]): number {",
            "  const sum = lines.reduce((total, line) => total + line.price * line.count, 0);",
            "  return Math.round(sum);",
            "}",
            "",
          ].join("\n"),
          stderr: "",
          outcome: { type: "exit", exit_code: 0 },
        },
      ],
    },
    {
      type: "message",
      role: "assistant",
      phase: "commentary",
      content: "The total is rounded to whole units. It should keep its cents.",
    },
    {
      type: "apply_patch_call",
      call_id: "call_keepCents",
      status: "completed",
      operation: {
        type: "update_file",
        path: "src/prices.ts",
        diff: [
          "@@ -3,4 +3,4 @@",
          " export function totalOf(lines: Line[]): number {",
          "   const sum = lines.reduce((total, line) => total + line.price * line.count, 0);",
          "-  return Math.round(sum);",
          "+  return Math.round(sum * 100) / 100;",
          " }",
          "",
        ].join("\n"),
      },
    },
    {
      type: "apply_patch_call_output",
      call_id: "call_keepCents",
      status: "completed",
      output: "Updated src/prices.ts",
    },
    {
      type: "shell_call",
      call_id: "call_testAfter",
      action: { commands: ["npm test -- prices"], timeout_ms: 60_000 },
    },
    {
      type: "shell_call_output",
      call_id: "call_testAfter",
      output: [
        {
          stdout: "Tests  4 passed (4)\n",
          stderr: "",
          outcome: { type: "exit", exit_code: 0 },
        },
      ],
    },
    {
      type: "message",
      role: "assistant",
      phase: "final_answer",
      content:
        "`totalOf` rounded the sum to whole units. It now rounds to cents, and all four tests pass.",
    },
  ],
};
