import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "List a folder",
    item: {
      type: "local_shell_call",
      action: { type: "exec", command: ["ls"], env: {} },
      call_id: "call_listFolder",
      status: "completed",
      id: "lsh_68f1a2b3c4d5",
    },
  },
  {
    name: "Build the documentation",
    item: {
      type: "local_shell_call",
      action: {
        type: "exec",
        command: ["make", "html", "SPHINXOPTS=-W"],
        env: { LANG: "en_GB.UTF-8", PYTHONWARNINGS: "error" },
        working_directory: "/home/robin/manual/docs",
        timeout_ms: 90_000,
        user: "robin",
      },
      call_id: "call_buildDocs",
      status: "completed",
      id: "lsh_68f1a2b3c4e6",
    },
  },
  {
    name: "A target that does not exist",
    item: {
      type: "local_shell_call",
      action: { type: "exec", command: ["make", "website"], env: {} },
      call_id: "call_makeWebsite",
      status: "incomplete",
      id: "lsh_68f1a2b3c4f7",
    },
  },
];
