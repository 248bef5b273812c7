import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Silent success",
    item: { type: "local_shell_call_output", output: "", call_id: "call_listFolder" },
  },
  {
    name: "Documentation built",
    item: {
      type: "local_shell_call_output",
      output:
        '{"stdout":"build succeeded.\\nThe HTML pages are in _build/html.\\n","stderr":"","exit_code":0}',
      call_id: "call_buildDocs",
      id: "lsh_68f1a2b3c4e6",
      status: "completed",
    },
  },
  {
    name: "Tied by the id alone",
    item: {
      type: "local_shell_call_output",
      output: '{"stdout":"","stderr":"make: *** No rule to make target","exit_code":2}',
      id: "lsh_68f1a2b3c4f7",
      status: "incomplete",
    },
  },
];
