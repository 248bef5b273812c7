import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Make a folder",
    item: {
      type: "shell_call",
      action: { commands: ["mkdir -p reports/2026"] },
      call_id: "call_mkdir",
    },
  },
  {
    name: "Test on your machine, with a skill",
    item: {
      type: "shell_call",
      action: {
        commands: ["npm ci", "npm test -- --reporter=dot"],
        timeout_ms: 120_000,
        max_output_length: 4096,
      },
      call_id: "call_npmTest",
      environment: {
        type: "local",
        skills: [
          {
            name: "release-notes",
            description: "Writes release notes from the commits since the last tag.",
            path: "skills/release-notes",
          },
        ],
      },
      id: "sh_68f1a2b3c4d5",
      caller: { type: "direct" },
      status: "completed",
    },
  },
  {
    name: "Count words in a container, for a program",
    item: {
      type: "shell_call",
      action: { commands: ["wc -w notes.txt"], timeout_ms: null, max_output_length: null },
      call_id: "call_wordCount",
      environment: { type: "container_reference", container_id: "cntr_68f1a2b3c4e6" },
      caller: { type: "program", caller_id: "call_program_7" },
      status: "in_progress",
    },
  },
];
