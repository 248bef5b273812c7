import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Silent success",
    item: {
      type: "shell_call_output",
      call_id: "call_mkdir",
      output: [{ stdout: "", stderr: "", outcome: { type: "exit", exit_code: 0 } }],
    },
  },
  {
    name: "Failed tests, then a timeout",
    item: {
      type: "shell_call_output",
      call_id: "call_npmTest",
      output: [
        {
          stdout: "Test Files  1 failed | 14 passed (15)\n",
          stderr: "AssertionError: expected 17 to be 18\n",
          outcome: { type: "exit", exit_code: 1 },
        },
        { stdout: "Waiting for port 5173\n", stderr: "", outcome: { type: "timeout" } },
      ],
      id: "sho_68f1a2b3c4d5",
      caller: { type: "direct" },
      status: "incomplete",
      max_output_length: 4096,
    },
  },
  {
    name: "Called by a program",
    item: {
      type: "shell_call_output",
      call_id: "call_wordCount",
      output: [{ stdout: "412 notes.txt\n", stderr: "", outcome: { type: "exit", exit_code: 0 } }],
      caller: { type: "program", caller_id: "call_program_7" },
      max_output_length: null,
    },
  },
];
